import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadKnowledge } from '../../src/cli/knowledge.ts';
import { judge } from '../../src/core/judge.ts';

const knowledge = loadKnowledge();
const locales = join(import.meta.dirname, '..', '..', 'src', 'locales');

/** Everything that we ourselves say about secrets, scams and what staff never ask, in every interface language. */
const sentences = readdirSync(locales, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.json'))
  .flatMap((file) => Object.values<string>(JSON.parse(readFileSync(join(locales, file), 'utf8'))));

/** The same as a brand would print it: its name, and that its staff never do this. */
const english = sentences.filter((sentence) => sentence.startsWith('ask '));
const chinese = sentences.filter((sentence) => /^(?:索要|索取|要求)/.test(sentence));
const advice = knowledge.registry.brands.flatMap(({ name }) => [
  ...english.map((never) => `${name} staff will never ${never}.`),
  ...chinese.map((never) => `${name} 客服绝不会${never}。`),
]);

it.each([
  ['our own sentences', sentences],
  ['what brands say that their staff never do', advice],
])('%s raise nothing', (_, texts) => {
  expect(texts.length).toBeGreaterThan(500);
  const warned = texts.flatMap((text) =>
    judge({ kind: 'message', site: 'page', text, links: [], direction: 'in' }, knowledge)
      .findings.filter(({ severity }) => severity !== 'note')
      .map(({ rule, severity }) => `${severity} ${rule}: ${text}`),
  );
  expect(warned).toEqual([]);
});
