import { judge } from '../../src/core/judge.ts';
import type { Knowledge, Severity, Subject } from '../../src/core/types.ts';
import { toHost } from '../../src/core/to-host.ts';
import { verifyPasted } from '../../src/core/verify-pasted.ts';
import { verify } from '../../src/core/verify.ts';
import { handles } from './handles.ts';
import { hosts } from './hosts.ts';
import { names } from './names.ts';
import { pasted } from './pasted.ts';
import { targetOf, type Patterns, type Target } from './target.ts';

/** One imitation, and what became of it. */
export type Case = {
  readonly pattern: string;
  readonly brand: string;
  readonly text: string;
  readonly severity: Severity | 'none';
};
type Set = { readonly name: string; readonly patterns: Patterns; judged(text: string, known: Knowledge): Outcome };
/** `undefined`: the text is one of the registry's own channels, so it imitates nobody. */
type Outcome = Severity | 'none' | undefined;

const OWN: ReadonlySet<string> = new Set(['official', 'listed', 'former']);
const ACCOUNTS: ReadonlySet<string> = new Set(['x', 'telegram', 'handle', 'email']);
const rank: readonly (Severity | 'none')[] = ['none', 'note', 'caution', 'danger'];

export function isFlagged({ severity }: Pick<Case, 'severity'>): boolean {
  return severity === 'caution' || severity === 'danger';
}

/** X allows fifteen letters; longer handles are tried on Telegram. */
export function judgeHandle(handle: string, known: Knowledge): Outcome {
  const site = handle.length > 15 ? 'telegram-a' : 'x';
  const own = known.registry.facts({ kind: site === 'x' ? 'x' : 'telegram', value: handle.toLowerCase() });
  return own.length > 0 ? undefined : worst({ kind: 'account', site, handle, badges: [] }, known);
}

export function judgeName(name: string, known: Knowledge): Outcome {
  return worst({ kind: 'account', site: 'x', handle: 'mx7724018', name, badges: [] }, known);
}

export function judgeHost(text: string, known: Knowledge): Outcome {
  const value = toHost(text);
  if (value === undefined) return 'none';
  const { kind, severity } = verify({ kind: 'domain', value }, known);
  return OWN.has(kind) ? undefined : (severity ?? 'none');
}

/** An address that is written so as to seem official must not be answered with "official". */
function judgePasted(text: string, known: Knowledge): Outcome {
  const verdicts = verifyPasted(text, known);
  if (verdicts.some(({ kind, channel }) => OWN.has(kind) && ACCOUNTS.has(channel.kind))) return undefined;
  return worse(verdicts.map(({ severity }) => severity ?? 'none'));
}

function worst(subject: Subject, known: Knowledge): Severity | 'none' {
  return worse(judge(subject, known).findings.map(({ severity }) => severity));
}

function worse(found: readonly (Severity | 'none')[]): Severity | 'none' {
  return found.reduce((a, b) => (rank.indexOf(b) > rank.indexOf(a) ? b : a), 'none');
}

export const sets: readonly Set[] = [
  { name: 'handle', patterns: handles, judged: judgeHandle },
  { name: 'name', patterns: names, judged: judgeName },
  { name: 'host', patterns: hosts, judged: judgeHost },
  { name: 'pasted', patterns: pasted, judged: judgePasted },
];

/** Every pattern on every brand whose id is asked for (all, when none is). */
export function imitate(known: Knowledge, ids?: ReadonlySet<string>): Case[] {
  return targets(known, ids).flatMap((target) => sets.flatMap((set) => casesOf(set, target, known)));
}

export function targets({ registry }: Knowledge, ids?: ReadonlySet<string>): Target[] {
  return registry.brands.filter(({ id }) => ids === undefined || ids.has(id)).flatMap((brand) => targetOf(brand) ?? []);
}

function casesOf(set: Set, target: Target, known: Knowledge): Case[] {
  return Object.entries(set.patterns).flatMap(([name, make]) => {
    const text = make(target);
    const severity = text === undefined ? undefined : set.judged(text, known);
    if (text === undefined || severity === undefined) return [];
    return [{ pattern: `${set.name}: ${name}`, brand: target.brand.id, text, severity }];
  });
}

export type Score = { readonly key: string; readonly cases: number; readonly flagged: number; readonly share: number };

export function scores(cases: readonly Case[], keyOf: (one: Case) => string): Score[] {
  return [...Map.groupBy(cases, keyOf)].map(([key, group]) => {
    const flagged = group.filter(isFlagged).length;
    return { key, cases: group.length, flagged, share: flagged / group.length };
  });
}

/** Each brand weighs the same, however many patterns fit it. */
export function macro(groups: readonly Score[]): number {
  return groups.reduce((sum, { share }) => sum + share, 0) / Math.max(1, groups.length);
}
