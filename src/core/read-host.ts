import { brandIndexOf, type NameEntry } from './brand-index.ts';
import { findNames, type NameFound } from './find-names.ts';
import { coreLength, findSlips, isPlayful } from './find-slips.ts';
import { isDeliveryNetwork, namesMachine, officialInside, partsOf } from './host-place.ts';
import { lexiconOf, type Lexicon } from './lexicon.ts';
import { toUnicodeHost } from './punycode.ts';
import { readLine } from './tokens.ts';
import type { Brand } from './registry-types.ts';
import type { Knowledge } from './types.ts';
import { wordsBeside, type Beside } from './words-beside.ts';

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
  /** For a typo: `chance` may be another word, `weak` may be another company, `playful` was made on purpose. */
  readonly slip: 'chance' | 'weak' | 'plain' | 'playful' | undefined;
  /** What stands beside the name in the same place. */
  readonly beside: Beside;
  /** The host as people see it. */
  readonly unicode: string;
};

/** RFC 1035: a host has at most 253 letters. */
const LONGEST = 253;

/** The brand name that a host carries: an official domain written out, else the registered label, else what precedes. */
export function readHost(host: string, knowledge: Knowledge): HostName | undefined {
  const unicode = toUnicodeHost(host);
  const { label, subdomain, shared } = partsOf(unicode, host, knowledge.splitHost);
  if (label === '' || host.length > LONGEST || isDeliveryNetwork(host)) return undefined;
  const whole = subdomain === '' ? label : `${subdomain}.${label}`;
  // "coinbase-com.example" divides at hyphens too, "hot-labs.org.example" must not.
  const brand =
    officialInside(whole.split(/[.-]/), knowledge.registry) ?? officialInside(whole.split('.'), knowledge.registry);
  const context = { shared, unicode, machine: namesMachine(subdomain) };
  if (brand)
    return {
      brand,
      entry: undefined,
      spelling: 'exact',
      slip: undefined,
      loose: false,
      place: 'subdomain',
      beside: nothing,
      ...context,
    };
  const inLabel = namedIn(label, knowledge);
  if (inLabel) return { ...inLabel, place: 'label', ...context };
  // The whole only for names that a dot divides: "metam.ask.io".
  const before = subdomain === '' ? undefined : (namedIn(subdomain, knowledge) ?? namedIn(whole, knowledge));
  return before && { ...before, place: 'subdomain', ...context };
}

const nothing: Beside = { role: undefined, words: [], plain: false, unknown: 0 };

function namedIn(text: string, { registry, words }: Knowledge) {
  const line = readLine(text);
  const index = brandIndexOf(registry);
  const lexicon = lexiconOf(words);
  const names = findNames(line, index, lexicon, 'anywhere');
  const found = names.length > 0 ? names : findSlips(line, index, lexicon);
  const best = found.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0];
  if (!best) return undefined;
  const { entry, spelling, form, start, end, loose } = best;
  const slip = spelling === 'typo' ? slipOf(form.text.slice(start, end), best, lexicon) : undefined;
  return { brand: entry.brand, entry, spelling, slip, loose, beside: wordsBeside(line, form, start, end, lexicon) };
}

function slipOf(word: string, { entry: { key }, distance }: NameFound, lexicon: Lexicon): HostName['slip'] {
  const core = coreLength(word, key, lexicon);
  const sameStart = word.charAt(0) === key.charAt(0);
  if (distance > 1) return sameStart && core >= LONG_CORE ? 'plain' : 'chance';
  if (isPlayful(word, key)) return 'playful';
  if (!sameStart && key.length < LONG_CORE + 1) return 'chance';
  return !sameStart || core < CORE ? 'weak' : 'plain';
}

/** A part of fewer letters with one changed is often another word, of fewer than `LONG_CORE` with two. */
const CORE = 5;
const LONG_CORE = 6;
