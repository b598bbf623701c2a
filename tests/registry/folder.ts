import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder of brand files for one test, gone when the test is. Objects are written as JSON, strings as they are. */
export function brandFolder(files: Readonly<Record<string, object | string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'brands-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, content] of Object.entries(files)) {
    writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  }
  return folder;
}

export const evidence = { basis: 'brand', source: 'https://acme.example/contact', checked: '2026-11-20' } as const;

/** A valid brand file of the invented exchange Acme, with the given facts instead of its domain. */
export function acme(facts: readonly object[] = [fact('domain', 'acme.example')], changes: object = {}): object {
  return {
    name: 'Acme',
    kind: 'exchange',
    names: ['Acme'],
    stems: ['acme'],
    facts,
    neverAsk: [],
    neverDo: [],
    responseTimes: [],
    reportTo: [],
    ...changes,
  };
}

export function fact(kind: string, value: string | undefined, changes: object = {}): object {
  return { kind, ...(value !== undefined && { value }), status: 'current', ...evidence, ...changes };
}
