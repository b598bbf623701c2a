import { expect, it } from 'vitest';
import type { BrandSource } from '../../src/registry/read-brands.ts';
import { allEvidence, brands, invented, sound } from './brands.ts';

/**
 * "The brand says so" means: on a host that the brand's file lists as its own (or its group's), or in a repository of an
 * owner that it lists. Nothing becomes official by somebody else's word.
 */
function problems(sources: readonly BrandSource[]): readonly string[] {
  return allEvidence(sources)
    .filter(({ basis }) => basis === 'brand')
    .filter(({ id, source }) => !isOwnWord(source, family(sources, id)))
    .map(({ where, source }) => `${where} cites ${source}`);
}

function family(sources: readonly BrandSource[], id: string): readonly BrandSource[] {
  const self = sources.find((source) => source.id === id);
  const group = self?.brand.group ?? self?.brand.name;
  return sources.filter((source) => source.id === id || source.brand.group === group || source.brand.name === group);
}

function isOwnWord(source: string, own: readonly BrandSource[]): boolean {
  const facts = own
    .flatMap(({ brand }) => brand.facts)
    .filter(({ status }) => status === 'current' || status === 'former');
  const values = (kind: string) => facts.filter((fact) => fact.kind === kind).map((fact) => fact.value ?? '');
  const owner = /^(?:https:\/\/github\.com\/)?([\w.-]+)(?:\/|$)/.exec(source)?.[1]?.toLowerCase();
  if (owner !== undefined && owner !== 'https:') return values('github').includes(owner);
  const host = source.replace(/^https:\/\//, '').replace(/[/?].*$/, '');
  return values('domain').some((domain) => host === domain || host.endsWith(`.${domain}`));
}

it('rests every official fact on a page or repository of the brand itself', () => {
  expect(allEvidence(brands).filter(({ basis }) => basis === 'brand').length).toBeGreaterThan(100);
  expect(problems(brands)).toEqual([]);
});

it('notices the word of another site and of another repository', () => {
  const site = { ...sound, source: 'https://news.example/acme' };
  const code = { ...sound, value: 'www.acme.example', source: 'someone/acme-list README.md' };
  expect(problems([invented({ facts: [sound, site, code] })])).toHaveLength(2);
  expect(problems([invented()])).toEqual([]);
});
