import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { readAskFiles } from '../../src/registry/compile-asks.ts';

/** All vocabularies read every text, marks dropped ("tớ" reads as "to"): what English says in every line means nothing else. */
const EVERYDAY = new Set(
  (
    'the be to of and a in that have i it for not on with he as you do at this but his by from they we say her she or an ' +
    'will my one all would there their what so up out if about who get which go me when make can like time no just him know ' +
    'take people into year your good some could them see other than then now look only come its over think also back after ' +
    'use two how our work first well way even new want because any these give day most us is are was were been has had did ' +
    'am more very here where why let too off down own same another much many such each every both few those through before ' +
    'while still never always again please thank thanks yes hello hi send share enter pay open show read tell ask need help ' +
    'code word words key keys number phone mail name date bank card money wallet account token coin free user team support'
  ).split(' '),
);
/** Parts that neither ask nor cancel by themselves, and English loan words that mean the same. */
const HARMLESS = new Set(['join', 'neutral', 'topic', 'support', 'pronoun', 'yours', 'enter', 'moves']);

const folder = new URL('../../data/words/texts/', import.meta.url);
const words = z.object({ words: z.record(z.string(), z.array(z.string())) });
const tables = [
  ...readdirSync(folder).flatMap((name) => {
    const file = words.safeParse(JSON.parse(readFileSync(new URL(name, folder), 'utf8')));
    return file.success ? [{ part: name.replace('.json', ''), byLanguage: file.data.words }] : [];
  }),
  ...readAskFiles().map(({ kind, objects }) => ({ part: kind, byLanguage: objects })),
];

test('the parts are read, and more than one language of them', () => {
  expect(tables.length).toBeGreaterThan(30);
  expect(new Set(tables.flatMap(({ byLanguage }) => Object.keys(byLanguage))).size).toBeGreaterThan(14);
});

test('no word of another language reads as an everyday English one', () => {
  const clashes = tables
    .filter(({ part }) => !HARMLESS.has(part))
    .flatMap(({ part, byLanguage: { en = [], ...others } }) =>
      Object.entries(others).flatMap(([language, list]) =>
        list
          .filter((word) => EVERYDAY.has(asRead(word)) && !en.some((each) => asRead(each) === asRead(word)))
          .map((word) => `${language} ${part}: ${word}`),
      ),
    );
  expect(clashes).toEqual([]);
});

function asRead(word: string): string {
  return word
    .replace(/^=|[!*]$/g, '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('ı', 'i');
}
