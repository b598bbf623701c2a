import type { Finding, RuleId, Verdict } from '../types.ts';

/** The finding that a verdict calls for, when it calls for one of this rule. */
export function findingOf(verdict: Verdict | undefined, rule: RuleId): Finding | undefined {
  if (verdict?.severity === undefined || verdict.rule !== rule) return undefined;
  return {
    severity: verdict.severity,
    rule,
    ...(verdict.brand !== undefined && { brand: verdict.brand }),
    reasons: verdict.reasons,
    evidence: [],
    ...(verdict.lookalike && { lookalike: verdict.lookalike }),
    official: verdict.official,
  };
}
