import { expect, it } from 'vitest';
import untrusted from '../../data/untrusted-sources.json' with { type: 'json' };
import type { BrandSource } from '../../src/registry/read-brands.ts';
import { allEvidence, allFacts, brands, invented, sound } from './brands.ts';

/** Copies of help text prove nothing, and pages made for search engines invent hotlines. A fake may be its own witness. */
function problems(sources: readonly BrandSource[]): readonly string[] {
  const cited = allEvidence(sources)
    .filter(({ source, value }) => isUntrusted(hostOf(source)) && hostOf(source) !== value)
    .map(({ where, source }) => `${where} cites ${source}`);
  const listed = allFacts(sources)
    .filter(({ fact }) => fact.status !== 'fake' && fact.value !== undefined && isUntrusted(hostOf(fact.value)))
    .map(({ where }) => `${where} is filed as a channel`);
  return [...cited, ...listed];
}

function hostOf(text: string): string {
  return text.replace(/^https:\/\//, '').replace(/[/?].*$/, '');
}

function isUntrusted(host: string): boolean {
  return untrusted.hosts.some((bad) => host === bad || host.endsWith(`.${bad}`));
}

it('cites no mirror and no page made for search engines, and lists none', () => {
  expect(allEvidence(brands).length).toBeGreaterThan(200);
  expect(untrusted.hosts.length).toBeGreaterThan(40);
  expect(problems(brands)).toEqual([]);
});

it('notices a mirror as source, and a mirror as channel', () => {
  const cited = { ...sound, source: 'https://www.oucnyi.com/en/help' };
  const listed = { ...sound, value: 'okx.huicker.com' };
  expect(problems([invented({ facts: [cited, listed] })])).toHaveLength(2);
});
