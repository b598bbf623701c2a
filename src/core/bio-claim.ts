import { brandIndexOf } from './brand-index.ts';
import type { Claim } from './detectors/detector.ts';
import { findNames, type NameFound } from './find-names.ts';
import { lexiconOf, type Lexicon } from './lexicon.ts';
import { fold } from './text.ts';
import { readLine, type Line } from './tokens.ts';
import type { Knowledge } from './types.ts';
import { wordsOf } from './words-beside.ts';

/** Profiles are short; X allows 160 letters, Telegram 70. */
const LONGEST = 400;
/** A role word belongs to a name that stands within so many letters. */
const NEAR = 28;

/** What turns a mention into something else: former staff, fans, disclaimers, warnings. */
const NOT_A_CLAIM =
  /\b(?:not|no|never|non|un(?:official|affiliated)|isn.?t|former(?:ly)?|ex|previously|fan|fans|parody|love|hate|user|holder|views|opinions|scam|beware|report)\b|非官方|不是|前员工|前員工|粉丝|粉絲|曾任/u;

/** Brands that a bio says the account works for: "Official Kraken support", "OKX 官方客服"; never a mere mention. */
export function readBioClaims(bio: string, { registry, words }: Pick<Knowledge, 'registry' | 'words'>): Claim[] {
  const text = bio.slice(0, LONGEST);
  if (text === '') return [];
  const lexicon = lexiconOf(words);
  const line = readLine(text);
  return findNames(line, brandIndexOf(registry), lexicon, 'words').flatMap(
    (name) => claimOf(line, name, lexicon) ?? [],
  );
}

function claimOf(
  { original }: Line,
  { entry, span, spelling, disguised, loose }: NameFound,
  lexicon: Lexicon,
): Claim | undefined {
  if (loose) return undefined;
  const before = clauseEnd(original.slice(Math.max(0, span.start - NEAR), span.start));
  const after = clauseStart(original.slice(span.end, span.end + NEAR));
  if (NOT_A_CLAIM.test(fold(`${before} ${after}`).text)) return undefined;
  const role = wordsOf(readLine(after), lexicon).role ?? wordsOf(readLine(before), lexicon).role;
  if (role === undefined) return undefined;
  return { brand: entry.brand.id, from: 'bio', spelling, role, stem: entry.plain, whole: false, span, disguised };
}

const BREAK = /[.!?;,\n|•·。！？；，]/;

function clauseEnd(text: string): string {
  return text.split(BREAK).at(-1) ?? '';
}

function clauseStart(text: string): string {
  return text.split(BREAK)[0] ?? '';
}
