import { difference } from './difference.ts';
import { nearWords, type NearWords } from './near-words.ts';
import { ACCOUNT_KINDS } from './platforms.ts';
import { compact, fold, joined, shape, skeleton } from './text.ts';
import type { Channel, Fact, Registry } from './registry-types.ts';
import type { Lookalike, LookalikeHow } from './types.ts';

type HandleIndex = { readonly exact: ReadonlyMap<string, readonly Fact[]>; readonly near: NearWords<Fact> };

const indexes = new WeakMap<Registry, HandleIndex>();

function handleIndexOf(registry: Registry): HandleIndex {
  const known = indexes.get(registry);
  if (known) return known;
  const facts = registry.brands.flatMap((brand) => brand.facts).filter(isHandle);
  const exact = new Map<string, Fact[]>();
  for (const fact of facts) {
    for (const key of keysOf(fact.channel.value)) exact.set(key, [...(exact.get(key) ?? []), fact]);
  }
  const made = { exact, near: nearWords(facts.map((fact) => [shape(fact.channel.value), fact])) };
  indexes.set(registry, made);
  return made;
}

function isHandle({ channel, status }: Fact): boolean {
  // Invite codes of Discord are not names.
  return status === 'current' && channel.kind !== 'discord' && ACCOUNT_KINDS.includes(channel.kind);
}

/** Letter by letter, and with `rn vv cl` joined: "rnetamask" is drawn like "metamask". */
function keysOf(handle: string): ReadonlySet<string> {
  const single = compact(skeleton(handle));
  return new Set([single.text, joined(single).text]);
}

/**
 * The official account that this one (not listed itself) is drawn like: the same skeleton without separators, on the
 * same platform, or on any platform when letters were swapped for others that look the same.
 * @param seen the handle as it is written, capital letters and all
 */
export function lookalikeOf(channel: Channel, seen: string, registry: Registry): Lookalike | undefined {
  const { exact } = handleIndexOf(registry);
  const facts = [...keysOf(channel.value)].flatMap((key) => exact.get(key) ?? []);
  const swapped = (fact: Fact) => plainOf(fact.channel.value) !== plainOf(channel.value);
  const fact = facts.find((each) => samePlatform(each, channel)) ?? facts.find(swapped);
  if (!fact || fact.channel.value.toLowerCase() === channel.value.toLowerCase()) return undefined;
  return describe(seen, fact, swapped(fact) ? 'homoglyph' : 'typo');
}

/** The official account of `brand` on the same platform that differs from this one by one letter. */
export function nearMissOf(channel: Channel, seen: string, brand: string, registry: Registry): Lookalike | undefined {
  const key = shape(channel.value);
  if (key.length < LONG_ENOUGH) return undefined;
  const hit = handleIndexOf(registry)
    .near.near(key)
    .find(({ entry, distance }) => distance <= 1 && entry.brand === brand && samePlatform(entry, channel));
  return hit && describe(seen, hit.entry, 'typo');
}

/** Shorter handles meet by chance. */
const LONG_ENOUGH = 8;

function samePlatform(fact: Fact, channel: Channel): boolean {
  return fact.channel.kind === channel.kind || channel.kind === 'handle';
}

function plainOf(handle: string): string {
  return compact(fold(handle)).text;
}

export function describe(seen: string, fact: Fact, how: LookalikeHow): Lookalike {
  return { fact, how, diff: difference(seen, fact.printed ?? fact.channel.value) };
}
