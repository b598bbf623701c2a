import { expect, it } from 'vitest';
import type { BrandSource } from '../../src/registry/read-brands.ts';
import { isSharedHost } from '../../src/registry/shared-host.ts';
import { splitHost } from '../../src/registry/split-host.ts';
import { allFacts, brands, invented, sound } from './brands.ts';

/** Hosts as the URL standard writes them, under a real suffix, and never a suffix that others rent. */
function problems(sources: readonly BrandSource[]): readonly string[] {
  return allFacts(sources)
    .filter(({ fact }) => fact.value !== undefined && ['domain', 'email-domain'].includes(fact.kind))
    .filter(({ fact }) => {
      const host = fact.value ?? '';
      const bare = splitHost(host).label === '' || isSharedHost(`tenant.${host}`) !== isSharedHost(host);
      return new URL(`https://${host}/`).hostname !== host || host.startsWith('www.') || bare;
    })
    .map(({ where }) => where);
}

it('keeps one spelling for one host', () => {
  expect(allFacts(brands).filter(({ fact }) => fact.kind === 'domain').length).toBeGreaterThan(40);
  expect(problems(brands)).toEqual([]);
});

it('notices a host of many tenants and a needless www', () => {
  const facts = ['github.io', 'zendesk.com', 'www.acme.example'].map((value) => ({ ...sound, value }));
  expect(problems([invented({ facts })])).toHaveLength(3);
});

it('refuses capital letters, schemes, "@" and loose phone numbers', () => {
  const bad = [
    ['domain', 'Acme.example'],
    ['domain', 'https://acme.example'],
    ['x', '@acme'],
    ['x', 'Acme'],
    ['phone', '001 555 0100'],
    ['telegram', 'https://t.me/acme'],
    ['help-centre', 'acme.example/help'],
    ['extension', 'chrome:short'],
  ];
  for (const [kind, value] of bad) expect(() => invented({ facts: [{ ...sound, kind, value }] })).toThrow(/is not/);
});
