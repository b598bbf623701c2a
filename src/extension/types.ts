import type { BrandId } from '../core/registry-types.ts';
import type { RuleId, Severity, SiteId } from '../core/types.ts';

export type Language = 'en' | 'zh_CN' | 'zh_TW';

export type Settings = {
  readonly language: Language | 'auto';
  /** Hosts on which nothing is read. */
  readonly pausedSites: readonly string[];
};

/**
 * What the user said that they do not want to see again. `key` is the account ("x:krakensupport_247") for scope
 * `account`, the site's host for `site`, empty for `rule`. Dismissing once lives in the page only and is not stored.
 */
export type Dismissal = {
  readonly scope: 'account' | 'site' | 'rule';
  readonly rule: RuleId;
  readonly key: string;
  /** ISO time. */
  readonly at: string;
};

/** What a content script tells the toolbar and the popup about its tab; no text, no names, no addresses but the host. */
export type TabState = {
  readonly site: SiteId;
  readonly host: string;
  readonly health: 'ok' | 'nothing-found' | 'unwell' | 'paused';
  readonly findings: readonly TabFinding[];
};
export type TabFinding = { readonly severity: Severity; readonly rule: RuleId; readonly brand?: BrandId };
