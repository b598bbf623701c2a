import { brandIndexOf } from './brand-index.ts';
import { findNames, type NameFound } from './find-names.ts';
import { findSlips } from './find-slips.ts';
import { lexiconOf } from './lexicon.ts';
import { toUnicodeHost } from './punycode.ts';
import { sharedSuffixes } from './shared-suffixes.ts';
import { readLine, type Line } from './tokens.ts';
import type { HostParts, Knowledge } from './types.ts';
import { wordsBeside, type Beside } from './words-beside.ts';

/** A brand's name in a host that is not the brand's. */
export type HostName = {
  readonly found: NameFound;
  /** `label`: in the part that its owner registered; `subdomain`: before a foreign domain. */
  readonly place: 'label' | 'subdomain';
  /** A free-hosting label rather than a registered domain. */
  readonly shared: boolean;
  /** What stands beside the name in the same place. */
  readonly beside: Beside;
  /** The host as people see it. */
  readonly unicode: string;
};

/** The brand name that a host carries: the registered label first, then what stands before it. */
export function readHost(host: string, knowledge: Knowledge): HostName | undefined {
  const unicode = toUnicodeHost(host);
  const parts = partsOf(unicode, host, knowledge);
  const whole = parts.subdomain === '' ? parts.label : `${parts.subdomain}.${parts.label}`;
  if (parts.label === '' || whole.length > LONGEST) return undefined;
  return (
    inPlace('label', parts.label, parts.shared, unicode, knowledge) ??
    (parts.subdomain === '' ? undefined : inPlace('subdomain', whole, parts.shared, unicode, knowledge))
  );
}

/** RFC 1035: a host has at most 253 letters. */
const LONGEST = 253;

function partsOf(unicode: string, host: string, { splitHost }: Knowledge): HostParts {
  const split = splitHost(host);
  const labels = unicode.split('.');
  const suffix = split.suffix === '' ? 0 : split.suffix.split('.').length;
  const rented = sharedSuffixes.has(`${split.label}.${split.suffix}`) && split.subdomain !== '';
  const end = labels.length - suffix - (rented ? 1 : 0);
  return {
    subdomain: labels.slice(0, Math.max(0, end - 1)).join('.'),
    label: labels[end - 1] ?? '',
    suffix: labels.slice(end).join('.'),
    shared: split.shared || rented,
  };
}

function inPlace(
  place: HostName['place'],
  text: string,
  shared: boolean,
  unicode: string,
  knowledge: Knowledge,
): HostName | undefined {
  const line = readLine(text);
  const index = brandIndexOf(knowledge.registry);
  const lexicon = lexiconOf(knowledge.words);
  const names = findNames(line, index, lexicon, 'anywhere');
  const found = names.length > 0 ? names : findSlips(line, index, lexicon);
  const best = found.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0];
  if (!best) return undefined;
  return { found: best, place, shared, beside: besideOf(line, best, knowledge), unicode };
}

function besideOf(line: Line, { form, start, end }: NameFound, { words }: Knowledge): Beside {
  return wordsBeside(line, form, start, end, lexiconOf(words));
}
