import { isAboutBrand } from './about-brand.ts';
import { brandIndexOf } from './brand-index.ts';
import type { Claim, ClaimSource } from './detectors/detector.ts';
import { findNames, type NameFound } from './find-names.ts';
import { findSlips, isPlayful } from './find-slips.ts';
import { readBioClaims } from './bio-claim.ts';
import { lexiconOf } from './lexicon.ts';
import { readLine, type Line } from './tokens.ts';
import type { Account, Knowledge } from './types.ts';
import { wordsBeside, wordsOf } from './words-beside.ts';

type Known = Pick<Knowledge, 'registry' | 'words'>;

/**
 * Which brands a handle, display name or title names, with the role word that stands beside them. Slips of a name are
 * looked for only beside a role word (in the text itself, or `role`): alone they are other people's names.
 */
export function readClaims(text: string, from: ClaimSource, known: Known, role?: string): Claim[] {
  const line = readLine(text.slice(0, LONGEST));
  const index = brandIndexOf(known.registry);
  const lexicon = lexiconOf(known.words);
  const names = findNames(line, index, lexicon, 'anywhere');
  const slips = names.length === 0 && (role ?? wordsOf(line, lexicon).role) !== undefined;
  const found = slips ? findSlips(line, index, lexicon) : names;
  return found.flatMap((name) => claimOf(line, name, from, known) ?? []);
}

/** A page's title may say "Zorvex | Sign in", but not what the news are about. */
const FEW = 3;

/** Names and titles are short; what is longer is cut here. */
const LONGEST = 200;

function claimOf(line: Line, name: NameFound, from: ClaimSource, { words }: Known): Claim | undefined {
  const beside = wordsBeside(line, name.form, name.start, name.end, lexiconOf(words));
  // "Phantom Forces Support" is a game's: a dictionary word claims a brand only among words that are known.
  const seen = name.form.text.slice(name.start, name.end);
  const strict = name.entry.ambiguous || name.entry.derived;
  if (strict && (name.loose || beside.unknown > 0 || beside.role === undefined)) return undefined;
  if (strict && name.spelling === 'typo' && !isPlayful(seen, name.entry.key)) return undefined;
  if (from === 'name' && !name.disguised && isAboutBrand(line.original, name.span)) return undefined;
  return {
    brand: name.entry.brand.id,
    from,
    spelling: name.spelling === 'exact' && name.glued > 0 ? 'part' : name.spelling,
    role: beside.role,
    stem: name.entry.plain,
    whole:
      from === 'title' ? beside.unknown <= FEW : beside.unknown === 0 && beside.words.length === 0 && !beside.plain,
    span: name.span,
    disguised: name.disguised,
  };
}

/**
 * What an account says that it is. Handle and display name count with the role word of either ("@kraken_u38",
 * "Support Desk"); the bio counts only where it says so itself.
 */
export function readAccountClaims(account: Account, known: Known): Claim[] {
  const roles = { handle: roleOf(account.handle, known), name: roleOf(account.name, known) };
  const handle = readClaims(account.handle ?? '', 'handle', known, roles.name);
  const name = readClaims(account.name ?? '', 'name', known, roles.handle);
  return [
    ...handle.map((claim) => withRole(claim, roles.name)),
    ...name.map((claim) => withRole(claim, roles.handle)),
    ...readBioClaims(account.bio ?? '', known),
  ];
}

function withRole(claim: Claim, role: string | undefined): Claim {
  return claim.role === undefined && role !== undefined ? { ...claim, role } : claim;
}

/** A role word counts for the other field only when that field says nothing else ("Support Desk", not "Help my dog"). */
function roleOf(text: string | undefined, { words }: Known): string | undefined {
  if (text === undefined) return undefined;
  const { role, unknown } = wordsOf(readLine(text.slice(0, LONGEST)), lexiconOf(words));
  return unknown === 0 ? role : undefined;
}
