import { statuses } from './compiled.ts';
import { FACT_KINDS } from './schema.ts';
import type { BrandFile, FactEntry } from './schema.ts';

/**
 * The one way to write a brand file: fields in a fixed order, facts sorted, one fact a line, so that a changed fact is a
 * changed line. `format(parse(text))` gives `text` back for every file (a data test holds that).
 */
export function formatBrand(brand: BrandFile): string {
  const lines = [
    line('name', brand.name),
    line('kind', brand.kind),
    line('group', brand.group),
    line('names', brand.names),
    line('stems', brand.stems),
    line('ambiguous', brand.ambiguous),
    line('ambiguousNames', brand.ambiguousNames),
    line('stopWords', brand.stopWords),
    line('note', brand.note),
    list('facts', brand.facts.toSorted(compareFacts), factFields),
    list('neverAsk', sortStatements(brand.neverAsk), statementFields),
    list('neverDo', sortStatements(brand.neverDo), statementFields),
    list('responseTimes', sortStatements(brand.responseTimes), statementFields),
    list('reportTo', sortStatements(brand.reportTo), statementFields),
  ];
  return `{\n${lines.filter((text) => text !== '').join(',\n')}\n}\n`;
}

const factFields = [
  'kind',
  'value',
  'printed',
  'role',
  'status',
  'replacedBy',
  'account',
  'country',
  'hours',
  'basis',
  'source',
  'checked',
  'note',
] as const;
const statementFields = ['what', 'basis', 'source', 'checked', 'note'] as const;

/** Facts in the order of a file: by kind, status and value. */
function compareFacts(a: FactEntry, b: FactEntry): number {
  return (
    FACT_KINDS.indexOf(a.kind) - FACT_KINDS.indexOf(b.kind) ||
    statuses.indexOf(a.status) - statuses.indexOf(b.status) ||
    compareText(a.value ?? '', b.value ?? '')
  );
}

function sortStatements<T extends { what: string }>(statements: readonly T[]): readonly T[] {
  return statements.toSorted((a, b) => compareText(a.what, b.what));
}

/** By code unit, the same in every locale. */
function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function line(name: string, value: unknown): string {
  return value === undefined ? '' : `  ${JSON.stringify(name)}: ${inline(value)}`;
}

function list<T extends object>(name: string, items: readonly T[], order: readonly (keyof T & string)[]): string {
  if (items.length === 0) return `  ${JSON.stringify(name)}: []`;
  const rows = items.map((item) => {
    const fields = order.filter((field) => item[field] !== undefined);
    return `    { ${fields.map((field) => `${JSON.stringify(field)}: ${JSON.stringify(item[field])}`).join(', ')} }`;
  });
  return `  ${JSON.stringify(name)}: [\n${rows.join(',\n')}\n  ]`;
}

function inline(value: unknown): string {
  return Array.isArray(value) ? `[${value.map((item) => JSON.stringify(item)).join(', ')}]` : JSON.stringify(value);
}
