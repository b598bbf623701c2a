import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadKnowledge } from '../../src/cli/knowledge.ts';
import type { Knowledge } from '../../src/core/types.ts';
import { compileRegistry } from '../../src/registry/compile.ts';
import { openRegistry } from '../../src/registry/lookup.ts';
import { brandsFolder } from '../../src/registry/read-brands.ts';
import { speakHonestly } from './honest.ts';
import { imitate, isFlagged, macro, scores } from './measure.ts';

/** Invented brands of every shape: three to eleven letters, two words, a Chinese name, a common ending. */
const invented = [
  { name: 'Qvx', stem: 'qvx', suffix: 'com', more: [] },
  { name: 'Zupo', stem: 'zupo', suffix: 'io', more: [] },
  { name: 'Velmo', stem: 'velmo', suffix: 'com', more: [] },
  { name: 'Quorix', stem: 'quorix', suffix: 'com', more: ['阔锐'] },
  { name: 'Brintova', stem: 'brintova', suffix: 'app', more: [] },
  { name: 'Hadwenmiflo', stem: 'hadwenmiflo', suffix: 'com', more: ['哈德文交易所'] },
  { name: 'Drelvo Wallet', stem: 'drelvowallet', suffix: 'com', more: ['DrelvoWallet', '德洛沃钱包'] },
  { name: 'Coinmurra', stem: 'coinmurra', suffix: 'net', more: [] },
] as const;

const source = { basis: 'brand', source: 'https://brand.example/contact', checked: '2026-11-20' };
const folder = mkdtempSync(join(tmpdir(), 'brands-'));
let known: Knowledge;

beforeAll(() => {
  cpSync(brandsFolder, folder, { recursive: true });
  for (const { name, stem, suffix, more } of invented) {
    const facts = [
      { kind: 'domain', value: `${stem}.${suffix}`, role: 'main', status: 'current', ...source },
      { kind: 'x', value: stem.slice(0, 15), role: 'main', status: 'current', ...source },
    ];
    const nothing = { neverAsk: [], neverDo: [], responseTimes: [], reportTo: [] };
    const brand = { name, kind: 'exchange', names: [name, ...more], stems: [stem], facts, ...nothing };
    writeFileSync(join(folder, `${stem}.json`), JSON.stringify(brand));
  }
  known = { ...loadKnowledge(), registry: openRegistry(compileRegistry({ dir: folder })) };
});

afterAll(() => rmSync(folder, { recursive: true }));

const ids = new Set<string>(invented.map(({ stem }) => stem));

it('protects a brand from the day on which its file is added, with no other change', () => {
  const cases = imitate(known, ids);
  const brands = scores(cases, ({ brand }) => brand);
  expect(brands.map(({ key }) => key).toSorted()).toEqual([...ids].toSorted());
  expect(cases.length).toBeGreaterThan(ids.size * 140);
  expect(macro(brands)).toBeGreaterThanOrEqual(0.97);
  expect(brands.filter(({ share }) => share < 0.93)).toEqual([]);
});

it('leaves the fans of a new brand alone', () => {
  const honest = speakHonestly(known, ids);
  expect(honest.length).toBeGreaterThan(ids.size * 30);
  expect(honest.filter(isFlagged)).toEqual([]);
});
