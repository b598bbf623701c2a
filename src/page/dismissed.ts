import type { Finding, Subject } from '../core/types.ts';
import type { Dismissal } from '../extension/types.ts';

export type Scope = 'once' | Dismissal['scope'];

/** `undefined` when nothing names the account: then it cannot be excepted. */
export function accountKey(subject: Subject): string | undefined {
  if (subject.kind === 'page') return undefined;
  const account = subject.kind === 'account' ? subject : subject.author;
  const platform = subject.site.startsWith('telegram') || subject.site === 't-me' ? 'telegram' : subject.site;
  if (account?.handle) return `${platform}:${account.handle.replace(/^@/u, '').toLowerCase()}`;
  return account?.id ? `${platform}:id:${account.id}` : undefined;
}

/** Which dismissals can be offered for this subject, the narrowest first. */
export function scopesFor(subject: Subject): readonly Scope[] {
  return accountKey(subject) === undefined ? ['once', 'site', 'rule'] : ['once', 'account', 'site', 'rule'];
}

export function dismissalFor(
  scope: Dismissal['scope'],
  finding: Finding,
  subject: Subject,
  host: string,
  at: Date,
): Dismissal {
  const key = scope === 'account' ? (accountKey(subject) ?? '') : scope === 'site' ? host : '';
  return { scope, rule: finding.rule, key, at: at.toISOString() };
}

/** A dismissal is about one rule: who is excepted from "not on the list" is still stopped when asking for a secret. */
export function isDismissed(
  finding: Finding,
  subject: Subject,
  host: string,
  dismissals: readonly Dismissal[],
): boolean {
  const account = accountKey(subject);
  return dismissals.some(
    ({ scope, rule, key }) =>
      rule === finding.rule &&
      (scope === 'rule' || (scope === 'site' && key === host) || (scope === 'account' && key === account)),
  );
}
