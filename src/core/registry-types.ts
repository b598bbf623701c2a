/** What the registry says: brands, channels and sourced facts. Nothing here runs. */

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
  /** For an `x-id` or `telegram-id`: the account of the same brand that has this number. */
  readonly account?: string | undefined;
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
