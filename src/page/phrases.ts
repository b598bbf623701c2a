import type { Finding, Subject } from '../core/types.ts';
import type { Translate } from '../locales/translate.ts';
import type { Case } from './slots.ts';

/** The words of our own for a finding; what the page says is never among them. */
export type Phrases = {
  /** A few words for the line beside a name. */
  readonly label: string;
  /** Two or three words, where there is no room for more. */
  readonly brief: string;
  /** One word, the least. */
  readonly word: string;
  /** One sentence: what this is. */
  readonly sentence: string;
  /** The same and what it means, for headings and screen readers. */
  readonly whole: string;
};

export function phrasesFor(
  finding: Finding,
  item: Case,
  t: Translate,
  brandName: (id: string) => string | undefined,
): Phrases {
  const brand = (finding.brand && brandName(finding.brand)) ?? t('brand.unknown');
  const kinds = [...askKeys(finding, item), finding.rule, 'other'];
  const first = (prefix: string, keys: readonly string[]): string => {
    const found = keys.find((key) => t(`${prefix}.${key}`) !== `${prefix}.${key}`);
    return found === undefined ? '' : t(`${prefix}.${found}`, { brand });
  };
  const sayingKey = kinds.find((key) => t(`say.${key}`) !== `say.${key}`) ?? 'other';
  const sentence = t(`say.${sayingKey}`, { brand });
  const more = first('more', [sayingKey]);
  return {
    label: first('mark', kinds),
    brief: first('brief', [...kinds, finding.severity]),
    word: first('brief', [finding.severity]),
    sentence,
    // Sentences of Chinese follow each other without a space.
    whole: /[\p{Script=Han}。]$/u.test(sentence) ? sentence + more : `${sentence} ${more}`.trim(),
  };
}

/** A request is named by what it asks for, a transfer or a phrase, not by the rule. */
function askKeys(finding: Finding, { judgement }: Case): readonly string[] {
  if (finding.rule !== 'secret-request') return [];
  return judgement.asks.slice(0, 1).map((ask) => `ask.${ask.kind}`);
}

const QUOTES = 3;
const QUOTE_LENGTH = 140;

/** The sender's own words that decided, shortened; to be shown as a quotation, as plain text. */
export function evidenceOf(finding: Finding, subject: Subject): readonly string[] {
  if (subject.kind !== 'message') return [];
  const quotes = finding.evidence.map(({ start, end }) => shorten(subject.text.slice(start, end)));
  return [...new Set(quotes)].filter((quote) => quote !== '').slice(0, QUOTES);
}

/** Cut between code points; controls that turn the reading direction or are not seen are dropped. */
function shorten(text: string): string {
  const plain = text
    .replace(/[\u202a-\u202e\u2066-\u2069\u200b-\u200f]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
  return plain.length > QUOTE_LENGTH ? `${plain.slice(0, QUOTE_LENGTH).replace(/[\ud800-\udbff]$/u, '')}…` : plain;
}
