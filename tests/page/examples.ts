import type { Fact } from '../../src/core/registry-types.ts';
import type { Finding, Judgement, Severity, Subject } from '../../src/core/types.ts';
import type { RuleId } from '../../src/core/types.ts';

/** Two invented brands' facts and findings for tests of the page layer. */
export const officialFact: Fact = {
  brand: 'acme',
  channel: { kind: 'x', value: 'acmesupport' },
  role: 'support',
  status: 'current',
  basis: 'brand',
  source: 'https://help.acme.example/contact',
  checked: '2026-11-14',
  replacedBy: undefined,
};

export function finding(severity: Severity, rule: RuleId, more: Partial<Finding> = {}): Finding {
  return { severity, rule, brand: 'acme', reasons: [], evidence: [], official: [officialFact], ...more };
}

export function message(handle: string, text: string): Extract<Subject, { kind: 'message' }> {
  return {
    kind: 'message',
    site: 'x',
    author: { handle, name: handle, badges: [] },
    text,
    links: [],
    direction: 'in',
  };
}

/**
 * Judges by words in the test's own texts: "seed" is asked for, handles with "help" claim the brand.
 */
export function judgeExample(subject: Subject): Judgement {
  if (subject.kind === 'page') return { findings: [], asks: [], moves: [] };
  const { handle, text } =
    subject.kind === 'message' ? { handle: subject.author?.handle, text: subject.text } : { ...subject, text: '' };
  const start = text.indexOf('seed');
  const asks = start >= 0 ? [{ kind: 'seed-phrase' as const, span: { start, end: start + 4 } }] : [];
  return {
    findings: [
      ...asks.map(({ span }) => finding('danger', 'secret-request', { evidence: [span] })),
      ...(handle?.includes('help') ? [finding('caution', 'claimed-support-account')] : []),
    ],
    asks,
    moves: [],
  };
}
