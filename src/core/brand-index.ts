import { nearWords, reach, type NearWords } from './near-words.ts';
import { compact, fold, joined, shape } from './text.ts';
import { addWord, emptyTrie, type Trie } from './trie.ts';
import type { Brand, Registry } from './registry-types.ts';

/** One spelling of a brand's name, as it is searched for. */
export type NameEntry = {
  readonly brand: Brand;
  /** As the registry writes it, folded, without separators ("trustwallet", "欧易"). */
  readonly plain: string;
  /** The same as a skeleton. */
  readonly key: string;
  /** Places in `key` where the name may be written apart ("trust wallet": 5). */
  readonly breaks: readonly number[];
  /** Latin names of at most four letters, which stand inside many other words. */
  readonly short: boolean;
  /** A dictionary word, and nothing beside it. */
  readonly ambiguous: boolean;
  /** Begins with a name of the brand that is short or a dictionary word ("toncoin", "gateexchange"): no slips of it. */
  readonly derived: boolean;
};

export type BrandIndex = {
  readonly names: Trie<NameEntry>;
  readonly near: NearWords<NameEntry>;
  /** The stop words of each brand, folded and as skeletons. */
  readonly stopWords: ReadonlyMap<Brand, readonly StopWord[]>;
};

export type StopWord = { readonly plain: string; readonly key: string };

const indexes = new WeakMap<Registry, BrandIndex>();

/** Built once for a registry; look-ups then cost the same for ten brands and for ten thousand. */
export function brandIndexOf(registry: Registry): BrandIndex {
  const known = indexes.get(registry);
  if (known) return known;
  const made = makeIndex(registry);
  indexes.set(registry, made);
  return made;
}

function makeIndex({ brands }: Registry): BrandIndex {
  const entries = brands.flatMap(entriesOf);
  const names = emptyTrie<NameEntry>();
  for (const entry of entries) {
    addWord(names, entry.key, entry);
    const merged = joined({ text: entry.key, offsets: [] }).text;
    if (merged !== entry.key) addWord(names, merged, entry);
  }
  return {
    names,
    near: nearWords(entries.filter((entry) => LATIN.test(entry.plain)).map((entry) => [entry.key, entry])),
    stopWords: new Map(brands.map((brand) => [brand, brand.stopWords.map(stopWord)])),
  };
}

function stopWord(word: string): StopWord {
  return { plain: compact(fold(word)).text, key: shape(word) };
}

const LATIN = /^[a-z0-9]+$/;

function entriesOf(brand: Brand): NameEntry[] {
  const byKey = new Map<string, NameEntry>();
  for (const name of [...brand.names, ...brand.stems]) {
    const entry = entryOf(brand, name);
    const known = byKey.get(entry.key);
    const least = LATIN.test(entry.plain) ? 3 : 2;
    if (entry.key.length < least) continue;
    byKey.set(entry.key, known ? { ...known, breaks: [...known.breaks, ...entry.breaks] } : entry);
  }
  const made = [...byKey.values()];
  const weak = made.filter((entry) => entry.short || entry.ambiguous);
  return made.map((entry) => (isDerived(entry, weak) ? derivedFrom(entry) : entry));
}

function entryOf(brand: Brand, name: string): NameEntry {
  const plain = compact(fold(name)).text;
  const key = shape(name);
  const breaks: number[] = [];
  let letters = 0;
  for (const word of name.split(/[^\p{L}\p{N}]+/u)) {
    letters += shape(word).length;
    if (letters > 0 && letters < key.length) breaks.push(letters);
  }
  const latin = LATIN.test(plain);
  return {
    brand,
    plain,
    key,
    breaks,
    derived: false,
    short: latin && reach(key.length) === 0,
    ambiguous: (brand.ambiguous && breaks.length === 0) || brand.ambiguousNames?.includes(name) === true,
  };
}

function isDerived({ key }: NameEntry, weak: readonly NameEntry[]): boolean {
  return weak.some((other) => other.key !== key && key.startsWith(other.key));
}

function derivedFrom(entry: NameEntry): NameEntry {
  return { ...entry, derived: true };
}
