import type { Finding, RuleId, Severity, Subject } from '../core/types.ts';

/** What to draw for one subject. At most one of each; `undefined`: nothing of that kind. */
export type Plan = {
  /** One line beside the name. */
  readonly mark: Finding | undefined;
  /** Folds the message, or the form of a page. */
  readonly cover: Finding | undefined;
  /** At the top of the window. */
  readonly banner: Finding | undefined;
};

export type Circumstances = {
  /** The author's name stands at the message; a run of messages has one name, a direct chat none. */
  readonly hasName: boolean;
  readonly hasBody: boolean;
  /** The user said "show anyway" to this very text. */
  readonly acknowledged: boolean;
};

/** Rules that rest on who somebody is, not on what is asked. */
const identityRules: ReadonlySet<RuleId> = new Set([
  'lookalike-account',
  'claimed-support-account',
  'former-channel',
  'denied-channel',
  'id-mismatch',
  'recovery-agent',
]);
const formRules: ReadonlySet<RuleId> = new Set(['secret-form', 'login-form']);

const rank: Readonly<Record<Severity, number>> = { danger: 2, caution: 1, note: 0 };

/** `findings`: those that are `presentable` and not dismissed. Notes are for the popup and are never drawn. */
export function planFor(subject: Subject, findings: readonly Finding[], circumstances: Circumstances): Plan {
  const shown = findings.filter((finding) => finding.severity !== 'note');
  const worst = worstOf(shown);
  if (subject.kind === 'page') return planForPage(shown, circumstances);
  const folds = subject.kind === 'message' && circumstances.hasBody && !circumstances.acknowledged;
  const cover = folds && worst?.severity === 'danger' ? coverFinding(shown) : undefined;
  if (!cover) return { mark: worst, cover, banner: undefined };
  // With the message folded, the name still needs a mark when it is the name that lies.
  const identity = worstOf(shown.filter((finding) => identityRules.has(finding.rule)));
  return {
    mark: circumstances.hasName ? identity : undefined,
    cover: withReasonsOf(cover, shown),
    banner: undefined,
  };
}

/** Findings as an adapter may claim them; an unwell one cannot be trusted with identities any more. */
export function presentable(findings: readonly Finding[], unwell: boolean): readonly Finding[] {
  if (!unwell) return findings;
  return findings
    .filter((finding) => !identityRules.has(finding.rule))
    .map((finding) =>
      finding.severity === 'danger' ? Object.assign({}, finding, { severity: 'caution' as const }) : finding,
    );
}

/** The first of the highest severity: rules are listed in the order of their weight. */
export function worstOf(findings: readonly Finding[]): Finding | undefined {
  return findings.reduce<Finding | undefined>(
    (worst, finding) => (worst && rank[worst.severity] >= rank[finding.severity] ? worst : finding),
    undefined,
  );
}

/** What the message asks says more about the danger than who sends it. */
function coverFinding(shown: readonly Finding[]): Finding | undefined {
  const dangers = shown.filter((finding) => finding.severity === 'danger');
  return dangers.find((finding) => !identityRules.has(finding.rule)) ?? dangers[0];
}

/** `deciding` with what the others have to say as well, its own first, each thing once. */
function withReasonsOf(deciding: Finding, shown: readonly Finding[]): Finding {
  const all = [deciding, ...shown.filter((finding) => finding !== deciding)];
  const lookalike = all.find((finding) => finding.lookalike)?.lookalike;
  return {
    ...deciding,
    reasons: distinct(all.flatMap(({ reasons }) => reasons)),
    evidence: distinct(all.flatMap(({ evidence }) => evidence)),
    official: distinct(all.flatMap(({ official }) => official)),
    ...(lookalike && { lookalike }),
  };
}

/** By content: equal things of different findings are different objects. */
function distinct<Item>(items: readonly Item[]): readonly Item[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}

function planForPage(shown: readonly Finding[], { hasBody, acknowledged }: Circumstances): Plan {
  const form = shown.find((finding) => finding.severity === 'danger' && formRules.has(finding.rule));
  return {
    mark: undefined,
    cover: form && hasBody && !acknowledged ? withReasonsOf(form, shown) : undefined,
    banner: worstOf(shown),
  };
}
