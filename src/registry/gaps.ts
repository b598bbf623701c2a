import type { BrandSource } from './read-brands.ts';
import type { BrandFile, FactKind } from './schema.ts';

type Field = readonly [name: string, kinds: readonly FactKind[]];

/** Brands that are complete in every field for which a source exists; what they lack is looked for field by field. */
const first: ReadonlySet<string> = new Set(['bitget', 'coinbase', 'kraken', 'okx']);

const fields: readonly Field[] = [
  ['help centre', ['help-centre']],
  ['mail', ['email', 'email-domain']],
  ['phone', ['phone']],
  ['X', ['x']],
  ['Telegram', ['telegram']],
  ['verification page', ['verify-page']],
];
const fieldsOfFirst: readonly Field[] = [
  ...fields,
  ['live chat', ['live-chat']],
  ['ticket form', ['ticket-form']],
  ['status page', ['status-page']],
  ['sender domains', ['email-domain']],
  ['Telegram numbers', ['telegram-id']],
  ['WhatsApp', ['whatsapp']],
  ['Discord', ['discord']],
  ['Reddit', ['reddit']],
  ['YouTube', ['youtube']],
  ['Facebook', ['facebook']],
  ['Instagram', ['instagram']],
  ['LinkedIn', ['linkedin']],
  ['GitHub', ['github']],
  ['apps', ['app']],
  ['extensions', ['extension']],
  ['anti-phishing code', ['anti-phishing-code']],
];

/** What no source was found for. A channel that the brand denies is an answer too. */
export function gapsOf({ id, brand }: BrandSource): readonly string[] {
  const known = brand.facts.filter(({ status }) => status === 'current' || status === 'denied');
  const open = (first.has(id) ? fieldsOfFirst : fields)
    .filter(([, kinds]) => !known.some(({ kind }) => kinds.includes(kind)))
    .map(([name]) => name);
  return [...open, ...silences(brand, first.has(id))];
}

function silences(brand: BrandFile, all: boolean): readonly string[] {
  return [
    ...(brand.neverAsk.length === 0 ? ['what staff never ask'] : []),
    ...(all && brand.neverDo.length === 0 ? ['what staff never do'] : []),
    ...(brand.responseTimes.length === 0 ? ['response times'] : []),
    ...(all && brand.reportTo.length === 0 ? ['where to report'] : []),
  ];
}

/** The rows of the table in `data/README.md`, the first brands first. */
export function gapRows(brands: readonly BrandSource[]): readonly string[] {
  return brands
    .toSorted((a, b) => Number(first.has(b.id)) - Number(first.has(a.id)))
    .map((source) => {
      const own = source.brand.facts.filter(({ basis }) => basis === 'brand').length;
      return `| ${source.brand.name} | ${own} | ${gapsOf(source).join(', ') || '–'} |`;
    });
}
