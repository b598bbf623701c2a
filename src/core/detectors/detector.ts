import type { BrandId, Channel } from '../registry-types.ts';
import type { Account, Ask, Finding, Knowledge, Link, Move, RuleId, Span, Subject, Verdict } from '../types.ts';

/**
 * One threat. `detect` is pure and total; it returns `undefined` far more often than not.
 * `Evidence` is gathered once a subject by `judge`, so no detector parses text or looks channels up again.
 */
export type Detector = {
  readonly id: RuleId;
  detect(subject: Subject, evidence: Evidence, knowledge: Knowledge): Finding | undefined;
};

/** Where a claim was read. */
export type ClaimSource = 'handle' | 'name' | 'bio' | 'host' | 'title' | 'text';

/**
 * How the brand's name is spelt: as it is, with look-alike letters, with a small slip,
 * or exactly but only as part of a longer word ("krakenhelp").
 */
export type ClaimSpelling = 'exact' | 'part' | 'homoglyph' | 'typo';

/** "This says that it is that brand." `span` is the brand's name in the text that was read. */
export type Claim = {
  readonly brand: BrandId;
  readonly from: ClaimSource;
  readonly spelling: ClaimSpelling;
  /** The role word beside it, as folded ("support", "客服"); absent for fans, staff and news. */
  readonly role: string | undefined;
  /** The stem or name of the brand that was found. */
  readonly stem: string;
  /** Nothing but the name, role words, digits and separators: "Kraken", "kraken_help_01", not "KrakenFanClub". */
  readonly whole: boolean;
  readonly span: Span;
  /** Written with letters that nobody takes by accident: of another script, with marks, `l` for `I`, `rn` for `m`. */
  readonly disguised: boolean;
};

/** Who speaks: the account itself, or a message's author. */
export type Speaker = {
  readonly account: Account;
  /**
   * What the registry knows of the account, by its id first, then by its handle. `unknown` without either.
   * `official` and `listed` speakers are never accused for their identity.
   */
  readonly verdict: Verdict;
  /** Of handle, name and bio; without those of an official or listed account. */
  readonly claims: readonly Claim[];
};

/** A contact point to which a text or a link leads, in order of appearance. */
export type Destination = {
  readonly channel: Channel;
  /** Where the text names it; `undefined` when only a link's address does. */
  readonly span: Span | undefined;
  readonly link: Link | undefined;
  readonly verdict: Verdict;
};

/** A message that is answered. It raises what an answer says and never decides alone. */
export type Question = {
  /** Brands that it names. */
  readonly mentions: readonly Claim[];
  /** It names a brand or help, as those do whom impostors look for. */
  readonly findable: boolean;
  /** It speaks of trouble or asks for help with an account or money. */
  readonly troubled: boolean;
  /** It was answered within the hour. */
  readonly quick: boolean;
};

export type Evidence = {
  /** The message's text as judged (capped); '' for accounts and pages. */
  readonly text: string;
  readonly speaker: Speaker | undefined;
  /** Brands that the message's text or the page's title names. */
  readonly mentions: readonly Claim[];
  /** What the message that this one answers was about; `undefined` when the page shows none. */
  readonly question: Question | undefined;
  readonly asks: readonly Ask[];
  readonly moves: readonly Move[];
  readonly destinations: readonly Destination[];
  /** The page's own host; only for pages. */
  readonly host: Verdict | undefined;
};
