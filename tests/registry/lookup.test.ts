import { describe, expect, it } from 'vitest';
import type { ChannelKind, Registry } from '../../src/core/registry-types.ts';
import { compileRegistry } from '../../src/registry/compile.ts';
import { openRegistry } from '../../src/registry/lookup.ts';
import { acme, brandFolder, fact } from './folder.ts';

function open(): Registry {
  const facts = [
    fact('help-centre', 'https://help.acme.example/en', { role: 'support' }),
    fact('domain', 'acme.example', { role: 'main' }),
    fact('domain', 'acme.github.io'),
    fact('domain', 'acme.zendesk.com'),
    fact('email', 'help@acme.example'),
    fact('email-domain', 'mail.acme.example'),
    fact('email-domain', 'acme.zendesk.com'),
    fact('discord', 'AcMe'),
    fact('telegram', 'acme_chat'),
    fact('telegram', undefined, { status: 'denied', role: 'support' }),
    fact('x', 'acme'),
    fact('x', 'oldacme', { status: 'former', replacedBy: 'acme' }),
    fact('facebook', 'oldacme'),
    fact('handle', 'acme_agent', { status: 'fake' }),
    fact('phone', '+15550100000', { status: 'fake' }),
  ];
  const bolt = { name: 'Bolt', names: ['Bolt'], stems: ['bolt'] };
  const boltFacts = [fact('domain', 'bolt.acme.example'), fact('phone', '+15550100000', { status: 'fake' })];
  const dir = brandFolder({ 'acme.json': acme(facts), 'bolt.json': acme(boltFacts, bolt) });
  return openRegistry(compileRegistry({ dir }));
}

/** "brand kind value" of each fact found. */
function find(kind: ChannelKind, value: string): readonly string[] {
  return open()
    .facts({ kind, value })
    .map(({ brand, channel }) => `${brand} ${channel.kind} ${channel.value}`);
}

describe('a host', () => {
  it('is found itself and by its parents, the nearest first', () => {
    expect(find('domain', 'acme.example')).toEqual(['acme domain acme.example']);
    expect(find('domain', 'a.b.acme.example')).toEqual(['acme domain acme.example']);
    expect(find('domain', 'bolt.acme.example')).toEqual(['bolt domain bolt.acme.example', 'acme domain acme.example']);
    expect(find('domain', 'notacme.example')).toEqual([]);
    expect(find('domain', 'example')).toEqual([]);
  });

  it('on a shared suffix or help desk matches as a whole host only', () => {
    expect(find('domain', 'acme.github.io')).toEqual(['acme domain acme.github.io']);
    expect(find('domain', 'evil.acme.github.io')).toEqual([]);
    expect(find('domain', 'evil.acme.zendesk.com')).toEqual([]);
    expect(find('domain', 'github.io')).toEqual([]);
    expect(find('email', 'a@evil.acme.zendesk.com')).toEqual([]);
  });
});

describe('a mail address', () => {
  it('is found itself, then by its sender domain and that domain’s parents', () => {
    expect(find('email', 'help@acme.example')).toEqual(['acme email help@acme.example']);
    expect(find('email', 'a@mail.acme.example')).toEqual(['acme email-domain mail.acme.example']);
    expect(find('email', 'a@eu.mail.acme.example')).toEqual(['acme email-domain mail.acme.example']);
    expect(find('email', 'a@acme.zendesk.com')).toEqual(['acme email-domain acme.zendesk.com']);
  });

  it('falls back to the brand’s host, which only the brand can give mailboxes on', () => {
    expect(find('email', 'staff@acme.example')).toEqual(['acme domain acme.example']);
    expect(find('email', 'acme.example@evil.example')).toEqual([]);
    expect(find('email', '')).toEqual([]);
  });
});

describe('a web address', () => {
  it('is found itself and by its host', () => {
    expect(find('url', 'https://help.acme.example/en')).toEqual([
      'acme url https://help.acme.example/en',
      'acme domain acme.example',
    ]);
    expect(find('url', 'https://acme.example:8443?x')).toEqual(['acme domain acme.example']);
  });

  it('is never found by what stands before "@" in it', () => {
    expect(find('url', 'https://acme.example@evil.example/')).toEqual([]);
    expect(find('url', 'https://acme.example:x@evil.example/')).toEqual([]);
    expect(find('url', 'javascript:acme.example')).toEqual([]);
  });
});

describe('an account', () => {
  it('is found whatever its case, except where the platform tells case apart', () => {
    expect(find('x', 'ACME')).toEqual(['acme x acme']);
    expect(find('discord', 'AcMe')).toEqual(['acme discord AcMe']);
    expect(find('discord', 'acme')).toEqual([]);
    expect(find('instagram', 'acme')).toEqual([]);
  });

  it('without a platform is sought on all, and a fake handle is fake on all', () => {
    expect(find('handle', 'acme_chat')).toEqual(['acme telegram acme_chat']);
    // The name that was given up on one platform is in use on another.
    expect(find('handle', 'oldacme')).toEqual(['acme facebook oldacme', 'acme x oldacme']);
    expect(find('telegram', 'acme_agent')).toEqual(['acme handle acme_agent']);
    expect(find('handle', 'acme_agent')).toEqual(['acme handle acme_agent']);
  });
});

it('keeps what a fact says of itself', () => {
  const registry = open();
  expect(registry.facts({ kind: 'x', value: 'oldacme' })[0]).toMatchObject({
    status: 'former',
    replacedBy: 'acme',
    checked: '2026-11-20',
  });
  expect(registry.facts({ kind: 'url', value: 'https://help.acme.example/en' })[0]).toMatchObject({
    use: 'help-centre',
    role: 'support',
  });
  expect(find('phone', '+15550100000')).toEqual(['acme phone +15550100000', 'bolt phone +15550100000']);
});

it('lists a denial in its brand and finds it under no channel', () => {
  expect(
    open()
      .brand('acme')
      ?.facts.some(({ status }) => status === 'denied'),
  ).toBe(true);
  expect(find('telegram', '')).toEqual([]);
  expect(open().brand('nobody')).toBeUndefined();
});
