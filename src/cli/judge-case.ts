import * as z from 'zod';
import { judge } from '../core/judge.ts';
import { toHost } from '../core/to-host.ts';
import type { Account, Knowledge, Severity, Subject, Verdict } from '../core/types.ts';
import { verify } from '../core/verify.ts';
import { verifyPasted } from '../core/verify-pasted.ts';

const text = z.string();
const account = z.object({
  handle: text.optional(),
  name: text.optional(),
  bio: text.optional(),
  userId: text.optional(),
});

/** One line of `--jsonl`; `id` is anything JSON and comes back as it is. */
const caseSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('channel'), value: text }),
  z.object({ kind: z.literal('host'), value: text }),
  account.extend({ kind: z.literal('account'), site: text.default('x') }),
  z.object({
    kind: z.literal('message'),
    site: text.default('page'),
    text,
    from: account.optional(),
    direction: z.enum(['in', 'out']).default('in'),
  }),
]);
type Case = z.infer<typeof caseSchema>;
type Answer = Readonly<Record<string, unknown>>;

const order: readonly (Severity | 'none')[] = ['none', 'note', 'caution', 'danger'];

/** The more telling of two: the higher severity, then the first. */
export function worse<T extends { severity?: Severity | undefined }>(a: T, b: T): T {
  return order.indexOf(b.severity ?? 'none') > order.indexOf(a.severity ?? 'none') ? b : a;
}

/** Answers one parsed line; a line that does not fit the contract gets `{error}`. */
export function judgeCase(input: unknown, knowledge: Knowledge): Answer {
  const parsed = caseSchema.safeParse(input);
  if (!parsed.success) return { error: z.prettifyError(parsed.error) };
  return answer(parsed.data, knowledge);
}

function answer(one: Case, knowledge: Knowledge): Answer {
  switch (one.kind) {
    case 'channel':
      return forChannel(mostTelling(one.value, knowledge));
    case 'host':
      return forHost(one.value, knowledge);
    case 'account':
      return forSubject({ kind: 'account', site: one.site, ...toAccount(one) }, knowledge);
    default: {
      const author = one.from ? toAccount(one.from) : undefined;
      return forSubject(
        { kind: 'message', site: one.site, author, text: one.text, links: [], direction: one.direction },
        knowledge,
      );
    }
  }
}

/** The verdict that matters most among the channels that a pasted text holds. */
export function mostTelling(value: string, knowledge: Knowledge): Verdict {
  const verdicts = verifyPasted(value, knowledge);
  const unknown: Verdict = { kind: 'unknown', channel: { kind: 'name', value }, reasons: [], official: [] };
  return verdicts.length === 0 ? unknown : verdicts.reduce(worse);
}

function toAccount(from: z.infer<typeof account>): Account {
  return { handle: from.handle?.replace(/^@/, ''), name: from.name, bio: from.bio, id: from.userId, badges: [] };
}

function forChannel(verdict: Verdict): Answer {
  const { kind, brand, severity, rule, reasons, fact, lookalike, official } = verdict;
  return {
    verdict: kind,
    brand,
    severity: severity ?? 'none',
    rule,
    reasons,
    fact,
    lookalike,
    official: official.map((one) => one.channel),
  };
}

function forHost(value: string, knowledge: Knowledge): Answer {
  const host = toHost(value);
  if (host === undefined) return { error: 'not a host name' };
  const verdict = verify({ kind: 'domain', value: host }, knowledge);
  const findings = verdict.severity
    ? [{ severity: verdict.severity, rule: verdict.rule, reasons: verdict.reasons }]
    : [];
  return { severity: verdict.severity ?? 'none', verdict: verdict.kind, brand: verdict.brand, findings };
}

function forSubject(subject: Subject, knowledge: Knowledge): Answer {
  const { findings, asks, moves } = judge(subject, knowledge);
  const worst = findings.length === 0 ? undefined : findings.reduce(worse);
  const found = {
    severity: worst?.severity ?? 'none',
    brand: worst?.brand ?? findings.find((finding) => finding.brand)?.brand,
    findings: findings.map(({ severity, rule, brand, reasons, evidence }) => ({
      severity,
      rule,
      brand,
      reasons,
      evidence,
    })),
  };
  if (subject.kind !== 'message') return found;
  return { ...found, asks: unique(asks.map((ask) => ask.kind)), moves: unique(moves.map((move) => move.kind)) };
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
