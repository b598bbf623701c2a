import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..', '..');

/** A TypeScript file of the repository; `path` from the repository's root, with "/". */
export type SourceFile = { readonly path: string; readonly text: string };
export type Import = { readonly from: string; readonly typesOnly: boolean };

export function sourceFiles(folder: string): SourceFile[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .toSorted()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

/** Static and dynamic imports and re-exports. The formatter keeps each statement's keyword at the start of a line. */
export function importsOf(text: string): Import[] {
  const statements = /^(?:import|export)\s+(?:([^'";]*?)\s+from\s+)?['"]([^'"]+)['"]/gm;
  const dynamic = /\bimport\(\s*['"]([^'"]+)['"]/g;
  return [
    ...[...text.matchAll(statements)].map(([, names = '', from = '']) => ({ from, typesOnly: isTypesOnly(names) })),
    ...[...text.matchAll(dynamic)].map(([, from = '']) => ({ from, typesOnly: false })),
  ];
}

/** `type { A }` or `{ type A, type B }`. */
function isTypesOnly(names: string): boolean {
  if (/^type\s/.test(names)) return true;
  const list = /^\{([\s\S]*)\}$/.exec(names.trim())?.[1];
  const entries = list?.split(',').filter((entry) => entry.trim() !== '') ?? [];
  return entries.length > 0 && entries.every((entry) => /^\s*type\s/.test(entry));
}
