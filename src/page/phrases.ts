import type { Finding, Subject } from '../core/types.ts';
import type { Translate } from '../locales/translate.ts';
import type { Case } from './scan.ts';

/** The words of our own for a finding; what the page says is never among them. */
export type Phrases = {
  /** A few words for the line beside a name. */
  readonly label: string;
  /** One word, where there is no room for more. */
  readonly brief: string;
  /** One sentence: what this is. */
  readonly sentence: string;
};

export function phrasesFor(
  finding: Finding,
  item: Case,
  t: Translate,
  brandName: (id: string) => string | undefined,
): Phrases {
  const brand = (finding.brand && brandName(finding.brand)) ?? t('brand.unknown');
  const say = (keys: readonly string[]) => firstText(t, keys, { brand });
  return {
    label: say([`mark.${finding.rule}`, 'mark.other']),
    brief: t(`brief.${finding.severity}`),
    sentence: say([...askKeys(finding, item), `say.${finding.rule}`, 'say.other']),
  };
}

/** A request is named by what it asks for, a transfer or a phrase, not by the rule. */
function askKeys(finding: Finding, { judgement }: Case): readonly string[] {
  if (finding.rule !== 'secret-request') return [];
  return judgement.asks.slice(0, 1).map((ask) => `say.ask.${ask.kind}`);
}

function firstText(t: Translate, keys: readonly string[], params: Readonly<Record<string, string>>): string {
  const key = keys.find((candidate) => t(candidate) !== candidate) ?? '';
  return t(key, params);
}

const QUOTES = 3;
const QUOTE_LENGTH = 140;

/** The sender's own words that decided, shortened; to be shown as a quotation, as plain text. */
export function evidenceOf(finding: Finding, subject: Subject): readonly string[] {
  if (subject.kind !== 'message') return [];
  const quotes = finding.evidence.map(({ start, end }) => shorten(subject.text.slice(start, end)));
  return [...new Set(quotes)].filter((quote) => quote !== '').slice(0, QUOTES);
}

/** Cut between code points; controls that turn the reading direction are dropped. */
function shorten(text: string): string {
  const plain = text.replace(/[\u202a-\u202e\u2066-\u2069\u200b-\u200f]/gu, '').replace(/\s+/gu, ' ');
  const characters = [...plain.trim().slice(0, 2 * QUOTE_LENGTH)];
  return characters.length > QUOTE_LENGTH ? `${characters.slice(0, QUOTE_LENGTH).join('')}…` : characters.join('');
}
