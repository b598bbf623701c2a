import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { differences, type Expected, readDrawn } from './support/drawn.ts';
import { eventually, settled } from './support/marks.ts';
import { readPage } from './support/pages.ts';
import { inBothBrowsers } from './support/under-test.ts';

type Fixture = {
  readonly url: string;
  /** The page is made to stand in a frame of another page. */
  readonly inFrame?: boolean;
  readonly subjects: readonly Expected[];
};

const SITES = ['x', 'telegram-a', 'telegram-k', 't-me', 'page'];
const names = SITES.flatMap((site) =>
  readdirSync(join(import.meta.dirname, '..', 'fixtures', site))
    .filter((name) => name.endsWith('.html'))
    .map((name) => `${site}/${name.replace('.html', '')}`),
);

test('there are fixtures of every site', () => {
  expect(new Set(names.map((name) => name.split('/')[0]))).toEqual(new Set(SITES));
  expect(names.length).toBeGreaterThan(12);
});

describe('every fixture, served under its real address, gets the marks that its author expects', () => {
  inBothBrowsers((browser) => {
    test.each(names)('%s', async (name) => {
      const { url, inFrame = false, subjects }: Fixture = JSON.parse(readPage(`fixtures/${name}.expected.json`));
      expect(subjects.length).toBeGreaterThan(0);
      const served = { [url.split('#')[0] ?? url]: readPage(`fixtures/${name}.html`) };
      const around = new URL('/around', url).href;
      const frame = `<!doctype html><title>Around</title><iframe src="${url}" width="420" height="600"></iframe>`;
      const tab = await (inFrame
        ? browser().open(around, { ...served, [around]: frame })
        : browser().open(url, served));
      const check = async (): Promise<void> => expect(differences(await readDrawn(tab), subjects)).toEqual([]);
      await eventually(check);
      // Still so when everything has come to rest, and nothing that came late.
      await settled(400);
      await check();
    });
  });
});
