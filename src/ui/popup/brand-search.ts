import Fuse from 'fuse.js';
import type { Brand } from '../../core/registry-types.ts';

export type BrandSearch = (text: string) => readonly Brand[];

const LIMIT = 5;
const han = /\p{Script=Han}/u;

/**
 * Finds brands by any of their names in any script: names that stand in the text first ("okx 客服电话", "欧易客服"), then
 * misspelt ones ("coinbse"). Empty for text without a likely name.
 */
export function openBrandSearch(brands: readonly Brand[]): BrandSearch {
  const fuse = new Fuse(brands, { keys: ['names'], threshold: 0.3, minMatchCharLength: 2, ignoreDiacritics: true });
  const named = brands.flatMap((brand) => brand.names.map((name) => ({ brand, name: plain(name) })));
  const generic = genericWords(brands);
  return (text) => {
    const query = plain(text).slice(0, 80);
    if (query.length < 2) return [];
    const within = named.filter(({ name }) => stands(name, query)).toSorted((a, b) => b.name.length - a.name.length);
    const near = [query, ...wordsOf(query).filter((word) => !generic.has(word))].flatMap((word) =>
      fuse.search(word, { limit: LIMIT }),
    );
    const likely = near.toSorted((a, b) => (a.score ?? 1) - (b.score ?? 1)).map(({ item }) => item);
    return [...new Set([...within.map(({ brand }) => brand), ...likely])].slice(0, LIMIT);
  };
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/^@/u, '').replace(/\s+/gu, ' ').trim();
}

/** Names in Latin letters stand between other characters than letters; Chinese has no spaces. */
function stands(name: string, query: string): boolean {
  if (han.test(name)) return query.includes(name);
  const at = query.indexOf(name);
  return at !== -1 && !/[a-z0-9]/u.test(`${query[at - 1] ?? ''}${query[at + name.length] ?? ''}`);
}

/** "wallet", "exchange": words in the names of several brands mean none of them. */
function genericWords(brands: readonly Brand[]): ReadonlySet<string> {
  const owners = new Map<string, Set<string>>();
  for (const { id, names } of brands) {
    for (const word of names.flatMap((name) => wordsOf(plain(name)))) {
      owners.set(word, (owners.get(word) ?? new Set()).add(id));
    }
  }
  return new Set([...owners].filter(([, ids]) => ids.size > 1).map(([word]) => word));
}

/** The words of a text of several; four letters or more, since shorter ones are like too many names. */
function wordsOf(query: string): readonly string[] {
  return query.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== query && word.length >= 4);
}
