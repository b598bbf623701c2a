import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Served } from './driver.ts';

const tests = join(import.meta.dirname, '..', '..');

/** A page of this repository, by its path under `tests/`. */
export function readPage(path: string): string {
  return readFileSync(join(tests, path), 'utf8');
}

/** X with the walk-through feed on its front page; the query says how many posts (see the file's own comment). */
export function feed(): Served {
  return { 'https://x.com/home': readPage('pages/feed.html') };
}
