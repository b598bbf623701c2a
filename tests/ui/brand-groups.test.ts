import { expect, test } from 'vitest';
import { groupFacts } from '../../src/ui/popup/brand-groups.ts';
import { placesOf } from '../../src/ui/shared/places.ts';
import { brand, fact } from './facts.ts';

test('support comes first, the nearest help before addresses, the brand’s own word before lists', () => {
  const groups = groupFacts(
    brand([
      fact('domain', 'acme.example', { role: 'main' }),
      fact('domain', 'help.acme.example'),
      fact('x', 'acmehelp', { basis: 'consensus' }),
      fact('phone', '+18005550100'),
      fact('url', 'https://help.acme.example/chat', { use: 'live-chat' }),
      fact('discord', 'acme', { role: 'community' }),
    ]),
  );
  expect(groups.current.map((group) => group.id)).toEqual(['support', 'main', 'community']);
  expect(groups.current[0]?.facts.map(({ channel }) => channel.value)).toEqual([
    'https://help.acme.example/chat',
    '+18005550100',
    'help.acme.example',
    'acmehelp',
  ]);
});

test('nothing that is denied, given up or fake stands among the channels to use', () => {
  const groups = groupFacts(
    brand([
      fact('telegram', '', { status: 'denied' }),
      fact('x', 'acme_old', { status: 'former' }),
      fact('domain', 'acme-help.example', { status: 'fake' }),
      fact('x-id', '123'),
    ]),
  );
  expect(groups.current).toEqual([]);
  expect([groups.denied, groups.former, groups.fake].map((facts) => facts.length)).toEqual([1, 1, 1]);
});

test('a help centre, its chat and its host are one place', () => {
  const places = placesOf([
    fact('url', 'https://help.acme.example/', { use: 'help-centre' }),
    fact('url', 'https://help.acme.example', { use: 'live-chat' }),
    fact('domain', 'help.acme.example'),
    fact('x', 'acme'),
  ]);
  expect(places.map(({ kinds }) => kinds)).toEqual([['help-centre', 'live-chat', 'domain'], ['x']]);
});
