import type { BrandId, Channel, Fact, Registry } from './registry-types.ts';
import type { CompiledAsks } from './vocabulary.ts';

/** What is judged and what comes of it; the words of the product as types. Nothing here runs. */

/** `host` "a.b.co.uk" → subdomain "a", label "b", suffix "co.uk". `shared`: the suffix is a private one (pages.dev). */
export type HostParts = {
  readonly subdomain: string;
  readonly label: string;
  readonly suffix: string;
  readonly shared: boolean;
};
/** By the public suffix list, private suffixes included (`registry/split-host.ts`). */
export type SplitHost = (host: string) => HostParts;
/** Digits (with "+", or as dialled in `country`, ISO 3166 alpha-2) → E.164; `undefined` for no possible number. */
export type ReadPhone = (digits: string, country?: string) => string | undefined;

/** Everything that rules consult. Passed in, so that page, popup, terminal and tests share the code. */
export type Knowledge = {
  readonly registry: Registry;
  readonly words: Words;
  readonly splitHost: SplitHost;
  readonly readPhone: ReadPhone;
  /** Whether a word, in small letters, is on a list of recovery words (BIP-39). */
  readonly isSeedWord: (word: string) => boolean;
};

/** Compiled from `data/words` and `data/asks` (see `src/registry/compile-words.ts`). Lists hold folded forms. */
export type Words = {
  readonly roles: readonly string[];
  /** Words that make a claim beside a brand in hosts: wallet, login, verify … */
  readonly hostWords: readonly string[];
  /** Common words that say nothing: home, best, news … */
  readonly plainWords: readonly string[];
  /** Short everyday words that are no part of hosts: they only tell another name from a slip ("metamast"). */
  readonly everydayWords?: readonly string[];
  /** Words of the trade that make a dictionary word a brand's name: coin, swap, sol … */
  readonly tradeWords?: readonly string[];
  /** Labels and handles of well-known unrelated sites, exempt from the typo rule. */
  readonly unrelated: readonly string[];
  /** Labels of forms that collect what opens a wallet. */
  readonly secretLabels: readonly string[];
  readonly asks: AskVocabulary;
};
/** Owned by `core/vocabulary.ts`; opaque to everyone else. */
export type AskVocabulary = CompiledAsks;

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
  /** For what was pasted: how the brand writes it; for an account, else how the text did. */
  readonly printed?: string;
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
      /** Minutes from that message to this one, when the page shows both times. */
      readonly minutesLater?: number | undefined;
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
