import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { folderOf } from './built-files.ts';

type Message = { readonly code: string; readonly message: string; readonly file?: string };
type Report = { readonly errors: readonly Message[]; readonly warnings: readonly Message[]; readonly count: number };

/** Warnings that may stay, by code and the files in which they may stand. */
const ACCEPTED: readonly { readonly code: string; readonly file: RegExp; readonly reason: string }[] = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^chunks\//,
    reason: 'react-dom sets innerHTML for dangerouslySetInnerHTML, which no component here uses',
  },
  {
    code: 'KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION',
    file: /^manifest\.json$/,
    reason: 'the add-on is offered for desktop Firefox alone, which knows data_collection_permissions from 140',
  },
];

let report: Report;

beforeAll(() => {
  const program = join(import.meta.dirname, '..', '..', 'node_modules', '.bin', 'web-ext');
  const words = ['lint', '--source-dir', folderOf('firefox-mv3'), '--output', 'json', '--no-config-discovery'];
  const options = { encoding: 'utf8', shell: process.platform === 'win32' } as const;
  report = JSON.parse(output(() => execFileSync(program, words, options)));
}, 120_000);

test('the Firefox package has no errors', () => {
  expect(report.count).toBeGreaterThanOrEqual(0);
  expect(report.errors.map(line)).toEqual([]);
});

test('it has no warnings but those with a reason', () => {
  expect(report.warnings.filter((found) => !isAccepted(found)).map(line)).toEqual([]);
});

test('every accepted warning still occurs', () => {
  const codes = new Set(report.warnings.map(({ code }) => code));
  expect(ACCEPTED.filter(({ code }) => !codes.has(code)).map(({ reason }) => reason)).toEqual([]);
});

function isAccepted(found: Message): boolean {
  return ACCEPTED.some(({ code, file }) => code === found.code && file.test(found.file ?? ''));
}

function line({ code, file, message }: Message): string {
  return `${code} ${file ?? ''}: ${message}`;
}

/** web-ext answers with status 1 when it found errors; its report is on standard output all the same. */
function output(run: () => string): string {
  try {
    return run();
  } catch (error) {
    if (error instanceof Error && 'stdout' in error && typeof error.stdout === 'string' && error.stdout)
      return error.stdout;
    throw error;
  }
}
