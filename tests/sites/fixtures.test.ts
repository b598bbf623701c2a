// @vitest-environment happy-dom
import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Subject } from '../../src/core/types.ts';
import { createPageAdapter } from '../../src/sites/page.ts';
import { tMeAdapter } from '../../src/sites/t-me.ts';
import { telegramAAdapter } from '../../src/sites/telegram-a.ts';
import { telegramKAdapter } from '../../src/sites/telegram-k.ts';
import { xAdapter } from '../../src/sites/x.ts';
import { parse, placeAt, readAll } from './read-all.ts';

/** `severity` is for the tests in browsers: how the page should look. */
type Expected = {
  readonly url: string;
  readonly inFrame?: boolean;
  readonly subjects: readonly { unit: string; severity: 'danger' | 'caution' | 'none'; subject: Subject }[];
};

const ROOT = resolve(import.meta.dirname, '../fixtures');
const own = [xAdapter, telegramAAdapter, telegramKAdapter, tMeAdapter];
const sites = [...own.map((adapter) => adapter.id), 'page'];

function adapterFor(site: string, expected: Expected) {
  return own.find((adapter) => adapter.id === site) ?? createPageAdapter(expected.inFrame ?? false);
}

describe.each(sites)('fixtures of %s', (site) => {
  const folder = resolve(ROOT, site);
  const names = readdirSync(folder).filter((file) => file.endsWith('.html'));
  const load = (name: string) => {
    const beside = resolve(folder, name.replace('.html', '.expected.json'));
    const expected: Expected = JSON.parse(readFileSync(beside, 'utf8'));
    return { html: readFileSync(resolve(folder, name), 'utf8'), expected };
  };

  it('are there', () => expect(names.length).toBeGreaterThan(4));

  it.each(names)('%s says where it comes from and belongs to one adapter', (name) => {
    const { html, expected } = load(name);
    expect(html).toMatch(/^<!doctype html>\s*<!-- Origin: (?:written by us|observed|public capture)/);
    const responsible = own.filter((adapter) => adapter.matches(new URL(expected.url)));
    expect(responsible.map((adapter) => adapter.id)).toEqual(site === 'page' ? [] : [site]);
  });

  it.each(names)('%s gives the expected subjects of each unit, in order, and no others', (name) => {
    const { html, expected } = load(name);
    const result = readAll(adapterFor(site, expected), parse(html), placeAt(expected.url));
    expect(result.unwell).toEqual([]);
    expect(expected.subjects.length).toBeGreaterThan(0);
    const byUnit = (list: readonly { unit: string; subject: Subject }[]) => {
      const units = [...new Set(list.map(({ unit }) => unit))].toSorted((a, b) => a.localeCompare(b));
      return units.map((unit) => [unit, list.filter((each) => each.unit === unit).map(({ subject }) => subject)]);
    };
    expect(byUnit(result.readings)).toEqual(byUnit(expected.subjects));
  });

  it.each(names)('%s: every identity is met once, and a second reading is the same', (name) => {
    const { html, expected } = load(name);
    const page = parse(html);
    const place = placeAt(expected.url);
    const adapter = adapterFor(site, expected);
    readAll(adapter, page, place);
    const first = readAll(adapter, page, place).readings.map((reading) => reading.identity);
    expect(first.length).toBeGreaterThan(0);
    expect(new Set(first).size).toBe(first.length);
    expect(readAll(adapter, page, place).readings.map((reading) => reading.identity)).toEqual(first);
  });
});
