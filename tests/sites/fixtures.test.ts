// @vitest-environment happy-dom
import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Subject } from '../../src/core/types.ts';
import { tMeAdapter } from '../../src/sites/t-me.ts';
import { telegramAAdapter } from '../../src/sites/telegram-a.ts';
import { telegramKAdapter } from '../../src/sites/telegram-k.ts';
import { xAdapter } from '../../src/sites/x.ts';
import { parse, placeAt, readAll } from './read-all.ts';

type Expected = { url: string; subjects: readonly { unit: string; severity: string; subject: Subject }[] };

const ROOT = resolve(import.meta.dirname, '../fixtures');
const adapters = [xAdapter, telegramAAdapter, telegramKAdapter, tMeAdapter];

describe.each(adapters)('fixtures of $id', (adapter) => {
  const folder = resolve(ROOT, adapter.id);
  const names = readdirSync(folder).filter((file) => file.endsWith('.html'));

  it('are there', () => expect(names.length).toBeGreaterThan(1));

  it.each(names)('%s gives the expected subjects, and says where it comes from', (name) => {
    const html = readFileSync(resolve(folder, name), 'utf8');
    const expected = JSON.parse(
      readFileSync(resolve(folder, name.replace('.html', '.expected.json')), 'utf8'),
    ) as Expected;
    expect(html).toMatch(/^<!doctype html>\s*<!-- Origin: (?:written by us|observed|public capture)/);
    const url = new URL(expected.url);
    expect(adapters.filter((each) => each.matches(url)).map((each) => each.id)).toEqual([adapter.id]);

    const result = readAll(adapter, parse(html), placeAt(expected.url));
    expect(result.unwell).toEqual([]);
    expect(result.readings.length).toBeGreaterThan(0);
    const plain = (list: readonly { unit: string; subject: Subject }[]) =>
      list
        .map(({ unit, subject }) => ({ unit, subject }))
        .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
    const order = (list: readonly { unit: string }[], unit: string) => list.filter((each) => each.unit === unit);
    for (const unit of new Set(expected.subjects.map((each) => each.unit)))
      expect(order(result.readings, unit).map((each) => (each as { subject?: Subject }).subject)).toEqual(
        order(expected.subjects, unit).map((each) => (each as { subject?: Subject }).subject),
      );
    expect(plain(result.readings)).toHaveLength(expected.subjects.length);
  });

  it.each(names)('%s: every identity is met once, and a second reading is the same', (name) => {
    const html = readFileSync(resolve(folder, name), 'utf8');
    const expected = JSON.parse(
      readFileSync(resolve(folder, name.replace('.html', '.expected.json')), 'utf8'),
    ) as Expected;
    const page = parse(html);
    const place = placeAt(expected.url);
    readAll(adapter, page, place);
    const first = readAll(adapter, page, place).readings.map((reading) => reading.identity);
    expect(new Set(first).size).toBe(first.length);
    expect(readAll(adapter, page, place).readings.map((reading) => reading.identity)).toEqual(first);
  });
});
