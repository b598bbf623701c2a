import { ACCOUNT_KINDS } from './platforms.ts';
import { recorded, unlisted } from './recorded.ts';
import type { Channel, Fact } from './registry-types.ts';
import type { Knowledge, Verdict } from './types.ts';
import { verifyHandle, verifyName } from './verify-account.ts';
import { verifyEmail } from './verify-email.ts';
import { verifyHost } from './verify-host.ts';
import { phoneFacts } from './verify-phone.ts';

/**
 * What the registry and the rules say of one channel. Total.
 * @param printed how an account is written where it stands, capital letters and all
 */
export function verify(channel: Channel, knowledge: Knowledge, printed: string = channel.value): Verdict {
  const fact = factFor(channel, knowledge);
  if (fact) return recorded(channel, fact, knowledge);
  if (ACCOUNT_KINDS.includes(channel.kind)) return verifyHandle(channel, printed, knowledge);
  switch (channel.kind) {
    case 'domain':
      return verifyHost(channel, channel.value, knowledge);
    case 'url':
      return verifyHost(channel, hostOf(channel.value), knowledge);
    case 'email-domain':
      return verifyHost(channel, channel.value, knowledge);
    case 'email':
      return verifyEmail(channel, knowledge);
    case 'name':
      return verifyName(channel, knowledge);
    default:
      return unlisted(channel);
  }
}

function factFor(channel: Channel, knowledge: Knowledge): Fact | undefined {
  if (channel.kind === 'phone') return phoneFacts(channel.value, knowledge)[0];
  return knowledge.registry.facts(channel)[0];
}

function hostOf(address: string): string {
  return /^https?:\/\/([^/?#:]+)/i.exec(address)?.[1]?.toLowerCase() ?? '';
}
