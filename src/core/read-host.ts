import { brandIndexOf, type NameEntry } from './brand-index.ts';
import { findNames, type NameFound } from './find-names.ts';
import { coreLength, findSlips, isDrawnOut, isPlayful } from './find-slips.ts';
import { isDeliveryNetwork, namesMachine, officialInside } from './host-place.ts';
import { isOtherName, lexiconOf, type Lexicon } from './lexicon.ts';
import { compact, joined, shape, skeleton } from './text.ts';
import { readLine } from './tokens.ts';
import type { Brand, Registry } from './registry-types.ts';
import { wordsAt } from './trie.ts';
import type { HostParts, Knowledge } from './types.ts';
import { nothing, wordsBeside, wordsOf, type Beside } from './words-beside.ts';

/** A brand's name in a host that is not the brand's. */
export type HostName = {
  readonly brand: Brand;
  /** The name that was found; absent when an official domain is written out. */
  readonly entry: NameEntry | undefined;
  readonly spelling: NameFound['spelling'];
  /** `label`: in the part that its owner registered; `subdomain`: before a foreign domain. */
  readonly place: 'label' | 'subdomain';
  /** A label on free hosting rather than a registered domain. */
  readonly shared: boolean;
  /** The name stands in a test system's or a node's host. */
  readonly machine: boolean;
  /** The name is glued behind other letters or to words that say nothing. */
  readonly loose: boolean;
  /** A telling word is glued to one of its sides. */
  readonly touched: boolean;
  /** For a typo: `other` is another word, `chance` may be one, `weak` may be another company, `playful` was made on purpose. */
  readonly slip: 'other' | 'chance' | 'weak' | 'plain' | 'playful' | undefined;
  /** What stands beside the name in the same place. */
  readonly beside: Beside;
  /** Telling words of the registered label, for a name that stands before it. */
  readonly around?: readonly string[];
  readonly suffix: string;
  /** The suffix is itself a telling word ("live", "support"). */
  readonly telling: boolean;
  /** The host as people see it. */
  readonly unicode: string;
};

/** The brand name that a host carries: an official domain written out, else the registered label, else what precedes. */
export function readHost(host: string, unicode: string, parts: HostParts, knowledge: Knowledge): HostName | undefined {
  const found = foundIn(parts, knowledge);
  if (!found || isDeliveryNetwork(host)) return undefined;
  const { subdomain, shared, suffix } = parts;
  const telling = isTellingSuffix(suffix, lexiconOf(knowledge.words));
  return { ...found, shared, suffix, telling, unicode, machine: namesMachine(subdomain) };
}

type Named = Omit<HostName, 'shared' | 'suffix' | 'telling' | 'unicode' | 'machine'>;

function foundIn({ label, subdomain }: HostParts, knowledge: Knowledge): Named | undefined {
  if (label === '') return undefined;
  const whole = subdomain === '' ? label : `${subdomain}.${label}`;
  const brand = writtenOut(whole, knowledge.registry);
  if (brand) return { ...official, brand };
  const inLabel = namedIn(label, knowledge);
  if (inLabel) return { ...inLabel, place: 'label' };
  const divided = subdomain !== '' && isDivided(subdomain, label, knowledge.registry);
  const before = namedIn(subdomain, knowledge) ?? (divided ? namedIn(whole, knowledge) : undefined);
  if (!before) return undefined;
  const { role, words } = wordsOf(readLine(label), lexiconOf(knowledge.words));
  return { ...before, place: 'subdomain', around: role === undefined ? words : [role, ...words] };
}

/** May a name stand across the last dot ("metam.ask.io")? */
function isDivided(subdomain: string, label: string, registry: Registry): boolean {
  const { names } = brandIndexOf(registry);
  const before = joined(compact(skeleton(subdomain))).text;
  const text = before + joined(compact(skeleton(label))).text;
  let divided = false;
  for (let start = 0; start < before.length; start += 1)
    wordsAt(names, text, start, (end) => (divided ||= end > before.length));
  return divided;
}

/** An official domain in a foreign host. */
const official: Omit<Named, 'brand'> = {
  entry: undefined,
  spelling: 'exact',
  slip: undefined,
  loose: false,
  touched: false,
  place: 'subdomain',
  beside: nothing,
};

/** "coinbase-com.example" divides at hyphens too, "hot-labs.org.example" must not. */
function writtenOut(whole: string, registry: Registry): Brand | undefined {
  const apart = whole.includes('-') ? officialInside(whole.split(/[.-]/), registry) : undefined;
  return apart ?? (whole.includes('.') ? officialInside(whole.split('.'), registry) : undefined);
}

function namedIn(text: string, { registry, words }: Knowledge) {
  if (text === '' || text === 'www') return undefined;
  const line = readLine(text);
  const index = brandIndexOf(registry);
  const lexicon = lexiconOf(words);
  const names = findNames(line, index, lexicon, 'anywhere');
  const found = names.length > 0 ? names : findSlips(line, index, lexicon);
  const best = found.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0];
  if (!best) return undefined;
  const { entry, spelling, form, start, end, loose, touched } = best;
  const slip = spelling === 'typo' ? slipOf(form.text.slice(start, end), best, lexicon) : undefined;
  return {
    brand: entry.brand,
    entry,
    spelling,
    slip,
    loose,
    touched,
    beside: wordsBeside(line, form, start, end, lexicon),
  };
}

function slipOf(word: string, { entry: { key }, distance }: NameFound, lexicon: Lexicon): HostName['slip'] {
  if (isAnagram(word, key) || isDrawnOut(word, key)) return 'playful';
  if (isOtherName(word, key, lexicon, distance)) return 'other';
  if (word.length < key.length && word.length < LONG_CORE) return 'chance';
  const core = coreLength(word, key, lexicon);
  const sameStart = word.charAt(0) === key.charAt(0);
  if (distance > 1) return sameStart && core >= LONG_CORE && word.length > LONG_CORE + 1 ? 'plain' : 'chance';
  if (isPlayful(word, key)) return 'playful';
  if (!sameStart && key.length < LONG_CORE + 1) return 'chance';
  return !sameStart || core < CORE ? 'weak' : 'plain';
}

/** "com" is a word beside a name ("zorvex-com"), but no word where it belongs. */
function isTellingSuffix(suffix: string, { trie }: Lexicon): boolean {
  let found = false;
  wordsAt(trie, shape(suffix), 0, (end, entries) => {
    found ||= end === suffix.length && entries.some(({ kind }) => kind !== 'plain');
  });
  return found && suffix !== 'com';
}

/** Long names with the same letters in another order: nothing but a slip of them. */
function isAnagram(word: string, key: string): boolean {
  return key.length > 7 && word.split('').toSorted().join('') === key.split('').toSorted().join('');
}

/** A part of fewer letters with one changed is often another word, of fewer than `LONG_CORE` with two. */
const CORE = 5;
const LONG_CORE = 6;
