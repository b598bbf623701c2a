import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { gapRows, gapsOf } from '../../src/registry/gaps.ts';
import { brands, invented, sound } from './brands.ts';

const readme = readFileSync(new URL('../../data/README.md', import.meta.url), 'utf8');

/** Rows that the table in `data/README.md` lacks; how wide its columns are does not count. */
function missing(rows: readonly string[], text: string): readonly string[] {
  const written = new Set(text.split('\n').map((line) => line.replaceAll(/ +/g, ' ').trim()));
  return rows.filter((row) => !written.has(row));
}

it('lists in data/README.md what no source was found for (npm run registry:stats -- --gaps prints the rows)', () => {
  expect(gapRows(brands).length).toBeGreaterThan(100);
  expect(missing(gapRows(brands), readme)).toEqual([]);
});

it('notices a row that is out of date, and counts what a brand denies as answered', () => {
  const { value: _, ...denied } = { ...sound, kind: 'phone', status: 'denied' };
  const before = invented();
  const after = invented({ facts: [sound, denied] });
  expect(gapsOf(before)).toContain('phone');
  expect(gapsOf(after)).not.toContain('phone');
  expect(missing(gapRows([after]), gapRows([before]).join('\n'))).toHaveLength(1);
  expect(missing(gapRows([before]), gapRows([before]).join('\n').replaceAll('|', '|  '))).toEqual([]);
});
