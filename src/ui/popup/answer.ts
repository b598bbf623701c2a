import { readPasted } from '../../core/channel.ts';
import type { Brand, Knowledge, Verdict } from '../../core/types.ts';
import { verify } from '../../core/verify.ts';
import type { BrandSearch } from './brand-search.ts';

/** More than anyone reads in a popup; the terminal takes lists of any length. */
export const VERDICT_LIMIT = 20;

export type Answer = { readonly verdicts: readonly Verdict[]; readonly brands: readonly Brand[] };

/**
 * What to say about pasted text. Words alone ("okx", "coinbse", "欧易客服") mean a brand, so the brand is the answer,
 * with a verdict only where the words are more than a name. Both lists are empty when nothing was understood.
 */
export function answer(text: string, knowledge: Knowledge, search: BrandSearch): Answer {
  const brands = wordsOnly.test(text) ? search(text) : [];
  const verdicts = verdictsOn(text, knowledge).filter((verdict) => saysSomething(verdict, brands));
  return { verdicts, brands };
}

function saysSomething({ kind, brand, channel }: Verdict, brands: readonly Brand[]): boolean {
  if (kind === 'unknown') return false;
  // "okx 客服" is what a person in search of OKX types, and anybody may take that name: neither praise nor blame.
  if (brands.length > 0 && (kind === 'unlisted' || (channel.kind === 'name' && kind === 'claims-brand'))) return false;
  if (kind !== 'unlisted' || brand !== undefined) return true;
  // Words and stubs that are on no list are no channel either; no platform has names of two letters.
  return channel.kind !== 'name' && !(channel.kind === 'handle' && channel.value.length < 3);
}

/** No "@", no dot or slash between letters, no number to call: nothing that only a channel has. */
const wordsOnly = /^(?!.*[@＠])(?!.*\p{L}[./:]\S)(?!.*\d[\d\s().-]{5})/su;

/** One verdict for each channel in the text, in its order, each channel once. */
function verdictsOn(text: string, knowledge: Knowledge): readonly Verdict[] {
  const channels = readPasted(text).map((found) => found.channel);
  const once = new Map(channels.map((channel) => [`${channel.kind}:${channel.value}`, channel]));
  return [...once.values()].slice(0, VERDICT_LIMIT).map((channel) => verify(channel, knowledge));
}
