import { lexiconOf, isOtherName, type Lexicon } from './lexicon.ts';
import { isPlayful } from './find-slips.ts';
import { nearWords, type NearWords } from './near-words.ts';
import { mainDomain } from './official.ts';
import { compact, fold, joined, shape } from './text.ts';
import { hasWord } from './trie.ts';
import type { Brand, Fact, Registry } from './registry-types.ts';
import type { HostParts, Knowledge, LookalikeHow, Severity, SplitHost } from './types.ts';

/** A brand's main domain that a whole host is written like. */
export type NearOfficial = {
  readonly brand: Brand;
  readonly fact: Fact;
  readonly how: LookalikeHow;
  readonly severity: Severity;
};

type Official = { readonly brand: Brand; readonly fact: Fact; readonly label: string; readonly suffix: string };
type Index = {
  readonly whole: ReadonlyMap<string, Official>;
  readonly labels: NearWords<Official>;
  readonly suffixes: ReadonlySet<string>;
};

const indexes = new WeakMap<Registry, Index>();

function indexOf(registry: Registry, splitHost: SplitHost): Index {
  const known = indexes.get(registry);
  if (known) return known;
  const all = registry.brands.flatMap((brand): Official[] => {
    const fact = mainDomain(brand);
    if (!fact) return [];
    const { label, suffix, subdomain, shared } = splitHost(fact.channel.value);
    return subdomain === '' && !shared ? [{ brand, fact, label: shape(label), suffix }] : [];
  });
  const made = {
    whole: new Map(
      all.flatMap((each) => {
        const key = shape(each.fact.channel.value);
        return [key, paired(key)].map((form): [string, Official] => [form, each]);
      }),
    ),
    suffixes: new Set(all.map(({ suffix }) => suffix)),
    labels: nearWords(all.map((each) => [each.label, each])),
  };
  indexes.set(registry, made);
  return made;
}

/** Pairs that pass for one letter only when all the rest of the host is the same: "lcraken.com", "nnexc.com". */
function paired(key: string): string {
  return key.replace(/lc|nn|lb|lh/g, (pair) => PAIRS[pair] ?? pair);
}

/** Read letter by letter, and with pairs as one letter. */
function drawnAs(drawn: string, { whole }: Index): Official | undefined {
  const same = whole.get(drawn);
  if (same || !/rn|vv|cl|lc|nn|lb|lh/.test(drawn)) return same;
  const merged = joined({ text: drawn, offsets: [] }).text;
  return whole.get(merged) ?? whole.get(paired(merged));
}

const PAIRS: Readonly<Record<string, string>> = { lc: 'k', nn: 'm', lb: 'b', lh: 'h' };

/** A brand's main domain that a host is drawn like as a whole: "crypt0.com", "led.ger.com". */
export function drawnLike(unicode: string, knowledge: Knowledge): NearOfficial | undefined {
  const seen = unicode.startsWith('www.') ? unicode.slice(4) : unicode;
  const same = drawnAs(shape(seen), indexOf(knowledge.registry, knowledge.splitHost));
  if (!same) return undefined;
  if (compact(fold(seen)).text !== compact(fold(same.fact.channel.value)).text)
    return { ...same, how: 'homoglyph', severity: 'danger' };
  // "block-chain.com" only writes two words apart.
  const { all } = lexiconOf(knowledge.words);
  const words = seen.split(/[.-]/).slice(0, -1);
  if (same.label.length < SHORTEST || words.every((word) => hasWord(all, shape(word)))) return undefined;
  return { ...same, how: 'typo', severity: 'caution' };
}

/**
 * A brand's main domain from which a host differs by one letter under the same suffix ("phamtom.com"). The suffix tells
 * what a dictionary word alone does not.
 */
export function slipOf(parts: HostParts, knowledge: Knowledge): NearOfficial | undefined {
  if (parts.shared || parts.label.includes('-') || (parts.subdomain !== '' && parts.subdomain !== 'www'))
    return undefined;
  const { labels, suffixes } = indexOf(knowledge.registry, knowledge.splitHost);
  if (!suffixes.has(parts.suffix)) return undefined;
  const label = shape(parts.label);
  const lexicon = lexiconOf(knowledge.words);
  const near = labels
    .near(label)
    .find(({ entry, distance }) => distance === 1 && isSlip(label, entry, parts.suffix, lexicon));
  return near && { ...near.entry, how: 'typo', severity: isPlayful(label, near.entry.label) ? 'danger' : 'caution' };
}

/** Names of three letters meet by chance, wherever a dot stands in them. */
const SHORTEST = 4;
/** The first letter of so short a name makes it another one. */
const SHORT = 5;

function isSlip(
  label: string,
  { label: name, suffix, brand }: Official,
  seenSuffix: string,
  lexicon: Lexicon,
): boolean {
  if (suffix !== seenSuffix || (name.length <= SHORT && label.charAt(0) !== name.charAt(0))) return false;
  // A plural, and a letter more behind an everyday word ("cryptox"), are names that others have.
  if (label === `${name}s`) return false;
  if (isPlayful(label, name)) return !isOtherName(label, name, lexicon);
  if (label.includes(name) && hasWord(lexicon.all, name)) return false;
  if (brand.stopWords.some((word) => shape(word) === label)) return false;
  return !isOtherName(label, name, lexicon) && !hasWord(lexicon.unrelated, label);
}
