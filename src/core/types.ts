/** The vocabulary of the whole project; `product.md`'s words as types. Nothing here runs. */

export type BrandId = string;

/** A registry fact's or a pasted text's point of contact. `value` is normalised: one spelling for one contact point. */
export type Channel = { readonly kind: ChannelKind; readonly value: string };

/**
 * Value shapes: `domain` punycode host without scheme and trailing dot; `url` https URL without fragment;
 * `email` and `email-domain` lower case; `phone` E.164; `handle` an account on a platform that the text does not name;
 * `x`, `telegram`, … the account without "@", lower case where the platform ignores case (all do but `discord`);
 * `x-id`, `telegram-id` decimal strings (Telegram: `-100…` for channels as Bot API prints them);
 * `app` `ios:<id>` or `android:<id>`; `extension` `chrome:<id>`, `firefox:<id>` …; `name` free text, no contact point.
 */
export type ChannelKind =
  | 'domain'
  | 'url'
  | 'email'
  | 'email-domain'
  | 'phone'
  | 'handle'
  | 'x'
  | 'x-id'
  | 'telegram'
  | 'telegram-id'
  | 'discord'
  | 'reddit'
  | 'youtube'
  | 'facebook'
  | 'instagram'
  | 'linkedin'
  | 'whatsapp'
  | 'github'
  | 'app'
  | 'extension'
  | 'name';

export type FactStatus = 'current' | 'former' | 'denied' | 'fake';
export type FactRole = 'main' | 'support' | 'regional' | 'community' | 'staff' | 'product' | 'marketing' | 'legacy';
/** `brand`: the brand's own page or code says so. `consensus`: several independent lists agree. */
export type Basis = 'brand' | 'consensus';

/** One sourced statement of the registry, as compiled. `source` is absent in page builds where it is never shown. */
export type Fact = {
  readonly brand: BrandId;
  readonly channel: Channel;
  readonly role: FactRole | undefined;
  readonly status: FactStatus;
  readonly basis: Basis;
  readonly source: string | undefined;
  /** ISO date (YYYY-MM-DD) on which the source was checked. */
  readonly checked: string;
  /** For `former`: what replaced it. */
  readonly replacedBy: string | undefined;
  /** For a `url`: which kind of page it is. */
  readonly use?: FactUse | undefined;
  /** The spelling that the brand prints ("MetaMaskSupport", "+1 888 908 7930"), when it differs from the value. */
  readonly printed?: string | undefined;
  /** ISO 3166-1 alpha-2, for phone numbers and regional channels. */
  readonly country?: string | undefined;
  readonly hours?: string | undefined;
  /** A host on a shared suffix or help desk (x.github.io, x.zendesk.com): its sub-hosts are not the brand's. */
  readonly wholeHost?: boolean | undefined;
};
export type FactUse = 'help-centre' | 'live-chat' | 'ticket-form' | 'verify-page' | 'status-page';

/** Something a brand says of itself that is no channel: what its staff never ask, where to report, how fast it answers. */
export type Statement = {
  /** A slug for `neverAsk` and `neverDo`, a plain English sentence or an address otherwise. */
  readonly what: string;
  readonly basis: Basis;
  readonly source: string | undefined;
  readonly checked: string;
};

export type Brand = {
  readonly id: BrandId;
  readonly name: string;
  /** Every spelling its users write, in every script, `name` included. */
  readonly names: readonly string[];
  /** Lower-case Latin stems for handles and hosts ("kraken", "okx"); never shorter than three letters. */
  readonly stems: readonly string[];
  /** The name is a dictionary word (Phantom, Gate): a role word or a domain must stand beside it. */
  readonly ambiguous: boolean;
  /** Those of `names` that are everyday words although the brand's other names are not (抹茶 for MEXC). */
  readonly ambiguousNames?: readonly string[] | undefined;
  /** Folded tokens that look like a stem but are other words or companies ("finance" for binance). */
  readonly stopWords: readonly string[];
  readonly facts: readonly Fact[];
  /** exchange, wallet, defi, nft, chain, stablecoin, payment, infrastructure or data. */
  readonly kind?: string | undefined;
  /** The parent company, when several brands share one. */
  readonly group?: string | undefined;
  /** Absent in page builds, like the sources. */
  readonly statements?: BrandStatements | undefined;
};
export type BrandStatements = {
  readonly neverAsk: readonly Statement[];
  readonly neverDo: readonly Statement[];
  readonly responseTimes: readonly Statement[];
  readonly reportTo: readonly Statement[];
  /** The brand can put the user's own code word into its genuine mails. */
  readonly antiPhishingCode: Statement | undefined;
};

/** What `core` needs to look brands up; built by `registry/lookup.ts`. */
export type Registry = {
  readonly brands: readonly Brand[];
  brand(id: BrandId): Brand | undefined;
  /**
   * Facts for this channel, the most specific first. A `domain` also matches by its parents (never above a shared
   * host); an `email` by its `email-domain`, else by the domain; a `url` also by its host; a `handle` on every platform,
   * and an account on a platform also finds a `handle` that is fake everywhere. Denied facts stand in `brand.facts` only.
   */
  facts(channel: Channel): readonly Fact[];
};

/** `host` "a.b.co.uk" → subdomain "a", label "b", suffix "co.uk". `shared`: the suffix is a private one (pages.dev). */
export type HostParts = {
  readonly subdomain: string;
  readonly label: string;
  readonly suffix: string;
  readonly shared: boolean;
};
/** tldts in popup, background and terminal; a light splitter in pages (decision 0003). */
export type SplitHost = (host: string) => HostParts;

/** Everything that rules consult. Passed in, so that page, popup, terminal and tests share the code. */
export type Knowledge = {
  readonly registry: Registry;
  readonly words: Words;
  readonly splitHost: SplitHost;
};

/** Compiled from `data/words` and `data/asks` (see `src/registry/compile-words.ts`). Lists hold folded forms. */
export type Words = {
  readonly roles: readonly string[];
  /** Words that make a claim beside a brand in hosts: wallet, login, verify … */
  readonly hostWords: readonly string[];
  /** Common words that say nothing: home, best, news … */
  readonly plainWords: readonly string[];
  /** Labels and handles of well-known unrelated sites, exempt from the typo rule. */
  readonly unrelated: readonly string[];
  /** Labels of forms that collect what opens a wallet. */
  readonly secretLabels: readonly string[];
  readonly asks: AskVocabulary;
};
/** Owned by `core/asks.ts`; opaque to everyone else. */
export type AskVocabulary = unknown;

export type Severity = 'danger' | 'caution' | 'note';
export type VerdictKind =
  'official' | 'listed' | 'former' | 'denied' | 'lookalike' | 'claims-brand' | 'unlisted' | 'unknown';

/** Offsets in UTF-16 units of the original text. */
export type Span = { readonly start: number; readonly end: number };

/** A message key of `locales` with its parameters; never a finished sentence. Parameters are shown as plain text. */
export type Reason = { readonly key: ReasonKey; readonly params?: Readonly<Record<string, string>> };
/** `reason.<kebab-case>`; every key stands in `src/locales/<language>/reasons.json` (a test holds that). */
export type ReasonKey = `reason.${string}`;

export type LookalikeHow =
  'homoglyph' | 'typo' | 'extra-word' | 'other-suffix' | 'subdomain' | 'free-hosting' | 'denied-kind' | 'former-name';
/** Aligned by grapheme: `same` runs are equal, others pair what is there with what would be official (either may be ''). */
export type DiffPart = { readonly seen: string; readonly official: string; readonly same: boolean };
export type Lookalike = {
  readonly fact: Fact;
  readonly how: LookalikeHow;
  readonly diff: readonly DiffPart[];
};

export type Verdict = {
  readonly kind: VerdictKind;
  readonly channel: Channel;
  readonly brand?: BrandId;
  readonly severity?: Severity;
  readonly rule?: RuleId;
  readonly reasons: readonly Reason[];
  /** The registry fact that decided (official, listed, former, denied). */
  readonly fact?: Fact;
  readonly lookalike?: Lookalike;
  /** What to use instead, best first, at most three. */
  readonly official: readonly Fact[];
};

export type RuleId =
  | 'lookalike-account'
  | 'claimed-support-account'
  | 'former-channel'
  | 'denied-channel'
  | 'id-mismatch'
  | 'recovery-agent'
  | 'secret-request'
  | 'support-redirect'
  | 'supplied-phrase'
  | 'misleading-link'
  | 'lookalike-host'
  | 'claimed-brand-host'
  | 'secret-form'
  | 'login-form';

export type AskKind =
  | 'seed-phrase'
  | 'private-key'
  | 'password'
  | 'login-code'
  | 'remote-access'
  | 'transfer'
  | 'fee'
  | 'identity'
  | 'wallet-validation';
export type MoveKind =
  'direct-message' | 'form' | 'live-chat' | 'whatsapp' | 'telegram' | 'email' | 'phone' | 'link' | 'app';
/** `weak`: a wallet's own screen or an honest service may say the same; something else must speak against it. */
export type Ask = { readonly kind: AskKind; readonly span: Span; readonly weak?: boolean };
export type Move = { readonly kind: MoveKind; readonly span: Span; readonly channel?: Channel };

export type SiteId = 'x' | 'telegram-a' | 'telegram-k' | 't-me' | 'page' | (string & {});
/** The platform's own marks. Never trust: `scam` and `fake` are evidence, `verified` is none. */
export type Badge = 'verified' | 'business' | 'government' | 'affiliate' | 'premium' | 'scam' | 'fake';

export type Account = {
  readonly handle?: string | undefined;
  readonly name?: string | undefined;
  readonly bio?: string | undefined;
  /** Platform's stable numeric id as a string, when the page gives it. */
  readonly id?: string | undefined;
  readonly badges: readonly Badge[];
};
export type Link = {
  /** Where it leads, as far as the page tells (t.co links carry the visible address here). */
  readonly href: string;
  /** The visible text. */
  readonly text: string;
};

export type Subject =
  | ({ readonly kind: 'account'; readonly site: SiteId; readonly links?: readonly Link[] } & Account)
  | {
      readonly kind: 'message';
      readonly site: SiteId;
      readonly author?: Account | undefined;
      readonly text: string;
      readonly links: readonly Link[];
      readonly direction: 'in' | 'out';
      /** Text of the message that this one answers, when the page shows it. */
      readonly inReplyTo?: string | undefined;
    }
  | {
      readonly kind: 'page';
      readonly url: string;
      readonly title: string;
      readonly forms: readonly FormFacts[];
      readonly contacts: readonly Channel[];
    };

/** What a generic page asks its reader to type, from labels, placeholders, names and structure. */
export type FormFacts = {
  /** Labels, placeholders, names, nearby headings and button texts, in document order, capped. */
  readonly labels: readonly string[];
  readonly passwordFields: number;
  readonly textFields: number;
};

export type Finding = {
  readonly severity: Severity;
  readonly rule: RuleId;
  readonly brand?: BrandId;
  readonly reasons: readonly Reason[];
  /** Where in the message's text; empty for accounts and pages. */
  readonly evidence: readonly Span[];
  readonly lookalike?: Lookalike;
  readonly official: readonly Fact[];
};

/** `judge` answers this for each subject; `asks` and `moves` are empty for accounts. */
export type Judgement = {
  readonly findings: readonly Finding[];
  readonly asks: readonly Ask[];
  readonly moves: readonly Move[];
};

/** For many subjects: one judgement each, in order, and the names of the brands that they speak of. */
export type Answers = {
  readonly judgements: readonly Judgement[];
  readonly brandNames: Readonly<Record<BrandId, string>>;
};
