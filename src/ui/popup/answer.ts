import type { Brand } from '../../core/registry-types.ts';
import type { Verdict } from '../../core/types.ts';
import type { BrandSearch } from './brand-search.ts';
import type { Verdicts } from './use-verdicts.ts';

export type Answer = { readonly verdicts: readonly Verdict[]; readonly brands: readonly Brand[] };

/**
 * What to say about pasted text. Words alone ("okx", "coinbse", "欧易客服") mean a brand, so the brand is the answer,
 * with a verdict only where the words are more than a name. Both lists are empty when nothing was understood.
 */
export function answer({ text, verdicts }: Verdicts, search: BrandSearch): Answer {
  const brands = wordsOnly.test(text) ? search(text) : [];
  return { verdicts: verdicts.filter((verdict) => saysSomething(verdict, brands)), brands };
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
