import { readPasted } from '../../core/channel.ts';
import type { Brand, Knowledge, Verdict } from '../../core/types.ts';
import { verify } from '../../core/verify.ts';

/** More than anyone reads in a popup; the terminal takes lists of any length. */
export const VERDICT_LIMIT = 20;

/** One verdict for each channel in the pasted text, in its order, each channel once; empty for empty text. */
export function verifyText(text: string, knowledge: Knowledge): readonly Verdict[] {
  const channels = readPasted(text).map((found) => found.channel);
  const once = new Map(channels.map((channel) => [`${channel.kind}:${channel.value}`, channel]));
  return [...once.values()].slice(0, VERDICT_LIMIT).map((channel) => verify(channel, knowledge));
}

/**
 * What is worth saying: where the text names a brand and nothing more ("okx", "coinbse"), the brand is the answer; what
 * is no channel is passed over beside others. Empty when nothing at all was understood.
 */
export function worthSaying(verdicts: readonly Verdict[], brands: readonly Brand[], text: string): readonly Verdict[] {
  const bare = !/[@/.\d]/u.test(text);
  const answered = (verdict: Verdict): boolean =>
    brands.length > 0 && bare && (verdict.kind === 'unlisted' || verdict.kind === 'unknown');
  return verdicts.filter((verdict) => verdict.kind !== 'unknown' && !answered(verdict));
}
