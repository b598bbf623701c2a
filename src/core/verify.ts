import { officialFacts } from './official.ts';
import type { Channel, Fact, Knowledge, Verdict } from './types.ts';
import { verifyHost } from './verify-host.ts';

/** What the registry and the rules say of one channel. */
export function verify(channel: Channel, knowledge: Knowledge): Verdict {
  const [fact] = knowledge.registry.facts(channel);
  if (fact) return recorded(channel, fact, knowledge);
  return verifyHost(channel, knowledge);
}

function recorded(channel: Channel, fact: Fact, { registry }: Knowledge): Verdict {
  return { kind: fact.basis === 'brand' ? 'official' : 'listed', channel, brand: fact.brand, fact, reasons: [], official: officialFacts(registry, fact.brand) };
}
