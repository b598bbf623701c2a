import { expect, test } from 'vitest';
import { channelLink, sourceLink } from '../../src/core/channel-link.ts';
import type { ChannelKind } from '../../src/core/registry-types.ts';
import { shippedKnowledge as knowledge } from '../../src/registry/shipped-knowledge.ts';

test.each<[ChannelKind, string, string | undefined, string]>([
  ['domain', 'acme.example', 'https://acme.example/', 'acme.example'],
  ['url', 'https://www.acme.example/help/', 'https://www.acme.example/help/', 'acme.example/help'],
  ['url', 'javascript:alert(1)', undefined, 'javascript:alert(1)'],
  ['email', 'help@acme.example', 'mailto:help@acme.example', 'help@acme.example'],
  ['email-domain', 'acme.example', undefined, '…@acme.example'],
  ['phone', '+18005550100', 'tel:+18005550100', '+18005550100'],
  ['whatsapp', '+18005550100', 'https://wa.me/18005550100', '+18005550100'],
  ['x', 'acme', 'https://x.com/acme', '@acme'],
  ['telegram', 'acme', 'https://t.me/acme', '@acme'],
  ['reddit', 'acme', 'https://www.reddit.com/r/acme', 'acme'],
  [
    'youtube',
    'UC0123456789abcdefghijAB',
    'https://www.youtube.com/channel/UC0123456789abcdefghijAB',
    'UC0123456789abcdefghijAB',
  ],
  ['app', 'ios:123456789', 'https://apps.apple.com/app/id123456789', 'ios:123456789'],
  ['app', 'other:1', undefined, 'other:1'],
  ['name', 'Acme', undefined, 'Acme'],
])('%s %s leads to %s and reads "%s"', (kind, value, href, label) => {
  expect(channelLink({ channel: { kind, value } })).toEqual({ href, label });
});

test('sources are pages or repositories, and prose is no link', () => {
  expect(sourceLink('https://www.acme.example/a?b')).toEqual({
    href: 'https://www.acme.example/a?b',
    label: 'acme.example',
  });
  expect(sourceLink('acme/wallet src/links.ts')).toEqual({
    href: 'https://github.com/acme/wallet',
    label: 'acme/wallet',
  });
  expect(sourceLink('several public lists')).toEqual({ href: undefined, label: 'several public lists' });
});

test('every link of the registry is https, mail or telephone', () => {
  const facts = knowledge.registry.brands.flatMap((one) => one.facts);
  const links = facts.flatMap((one) => channelLink(one).href ?? []);
  expect(links.length).toBeGreaterThan(100);
  expect(links.filter((href) => !/^(?:https:\/\/[^/\s]+\.[^/\s]+\/?|mailto:\S+@\S+$|tel:\+\d+$)/u.test(href))).toEqual(
    [],
  );
});
