import { expect, it } from 'vitest';
import { duplicateChannels } from '../../src/registry/duplicates.ts';
import { allFacts, brands, invented, sound } from './brands.ts';

it('files every channel under one brand, once', () => {
  expect(allFacts(brands).length).toBeGreaterThan(150);
  expect(duplicateChannels(brands)).toEqual([]);
});

it('notices a channel on two brands, and twice in one', () => {
  expect(duplicateChannels([invented(), invented({}, 'bolt')])).toEqual([
    'bolt.json: facts[0].value: domain:acme.example is already in acme.json',
  ]);
  expect(duplicateChannels([invented({ facts: [sound, sound] })])).toHaveLength(1);
});

it('lets one fake number stand under every brand that it imitates, but never beside a true channel', () => {
  const fake = { ...sound, kind: 'phone', value: '+15550100000', status: 'fake' };
  const facts = { facts: [sound, fake] };
  const other = { facts: [{ ...sound, value: 'bolt.example' }, fake] };
  expect(duplicateChannels([invented(facts), invented(other, 'bolt')])).toEqual([]);
  const truth = {
    facts: [
      { ...sound, value: 'bolt.example' },
      { ...fake, status: 'current' },
    ],
  };
  expect(duplicateChannels([invented(facts), invented(truth, 'bolt')])).toHaveLength(1);
});
