import { readdirSync, readFileSync } from 'node:fs';
import { checkSync } from 'recheck';
import { expect, test } from 'vitest';
import { parseSync } from 'vite';

// Super-linear backtracking lets one hostile message freeze a page. The pure JavaScript checker runs everywhere.
process.env['RECHECK_BACKEND'] = 'pure';

type Node = Readonly<Record<string, unknown>>;
type Expression = { readonly pattern: string; readonly flags: string };

const source = new URL('../src/', import.meta.url);
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));
const places = new Map<string, { file: string; expression: Expression }>();
for (const file of files) {
  for (const expression of expressionsOf(file, readFileSync(new URL(file, source), 'utf8')))
    places.set(`/${expression.pattern}/${expression.flags}`, { file, expression });
}

test('the expressions of the source are found, literals and composed ones', () => {
  expect(files.length).toBeGreaterThan(100);
  expect(places.size).toBeGreaterThan(100);
  expect([...places.keys()].filter((text) => text.includes(String.raw`[\p{L}\p{N}\p{M}_-]{1,63}`))).toHaveLength(2);
});

test.each(['^(a+)+$', String.raw`\s+$`, String.raw`(?:\p{L}+-?)+!`])('the checker sees through %s', (pattern) => {
  expect(statusOf({ pattern, flags: 'u' })).toBe('vulnerable');
});

test('no expression takes more than linear time', { timeout: 120_000 }, () => {
  const bad = [...places].filter(([, { expression }]) => statusOf(expression) === 'vulnerable');
  expect(bad.map(([text, { file }]) => `${file}: ${text}`)).toEqual([]);
});

function statusOf({ pattern, flags }: Expression): string {
  const options = { timeout: 2_000, checker: 'automaton' } as const;
  return checkSync(inSmallClasses(pattern), flags.replace(/[uvd]/g, ''), options).status;
}

// Backtracking is a matter of structure: a few letters stand for each of Unicode's large classes.
const SMALL: Readonly<Record<string, string>> = { L: 'a-zа-я一二', N: '0-9', Nd: '0-9', M: '\u0300' };

function inSmallClasses(pattern: string): string {
  let inside = false;
  return pattern.replace(/\\[pP]\{([^}]{1,40})\}|\\u\{[^}]{1,8}\}|\\[^]|[[\]]/g, (part, name: string | undefined) => {
    if (part === '[') inside = true;
    if (part === ']') inside = false;
    if (part.startsWith('\\u{')) return '\u2020';
    if (name === undefined) return part;
    const letters = SMALL[name] ?? '\u2021';
    return inside ? letters : `[${part.startsWith(String.raw`\P`) ? '^' : ''}${letters}]`;
  });
}

function expressionsOf(file: string, text: string): Expression[] {
  const found: Expression[] = [];
  const constants = new Map<string, string>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) {
      for (const each of value) visit(each);
      return;
    }
    if (!isNode(value)) return;
    const raw = rawText(value['init'], constants);
    if (raw !== undefined && isNode(value['id'])) constants.set(String(value['id']['name']), raw);
    const expression = literal(value) ?? composed(value, constants);
    if (expression) found.push(expression);
    for (const each of Object.values(value)) visit(each);
  };
  visit(parseSync(file, text).program);
  return found;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null;
}

function literal({ regex }: Node): Expression | undefined {
  return isNode(regex) ? { pattern: String(regex['pattern']), flags: String(regex['flags']) } : undefined;
}

/** `new RegExp(String.raw`…${PART}…`, 'flags')`, with parts that are constants of the same file. */
function composed({ type, callee, arguments: given }: Node, constants: Map<string, string>): Expression | undefined {
  if (type !== 'NewExpression' || !isNode(callee) || callee['name'] !== 'RegExp' || !Array.isArray(given))
    return undefined;
  const [first, second] = given.filter(isNode);
  const pattern = rawText(first, constants);
  if (pattern === undefined) throw new Error('an expression that this test cannot read');
  const flags = second?.['value'];
  return { pattern, flags: typeof flags === 'string' ? flags : '' };
}

/** The text of String.raw`…`. */
function rawText(value: unknown, constants: Map<string, string>): string | undefined {
  if (!isNode(value) || value['type'] !== 'TaggedTemplateExpression' || !isNode(value['quasi'])) return undefined;
  const { quasis, expressions } = value['quasi'];
  if (!Array.isArray(quasis) || !Array.isArray(expressions)) return undefined;
  const parts = expressions.map((each) => (isNode(each) ? constants.get(String(each['name'])) : undefined) ?? '');
  return quasis
    .map((each, at) => (isNode(each) && isNode(each['value']) ? String(each['value']['raw']) : '') + (parts[at] ?? ''))
    .join('');
}
