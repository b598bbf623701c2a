import { expect, it } from 'vitest';
import { formatBrand } from '../../src/registry/format.ts';
import { brands, invented, sound } from './brands.ts';

it('writes every file back byte for byte, which also holds the order of facts', () => {
  expect(brands.length).toBeGreaterThanOrEqual(10);
  for (const { text, brand } of brands) expect(formatBrand(brand)).toBe(text);
});

it('sorts facts by kind, status and value, whatever their order was', () => {
  const facts = [
    { ...sound, kind: 'x', value: 'acme' },
    { ...sound, value: 'b.example' },
    { ...sound, value: 'a.example', status: 'former', replacedBy: 'b.example' },
  ];
  const text = formatBrand(invented({ facts }).brand);
  expect(text.indexOf('b.example')).toBeLessThan(text.indexOf('a.example'));
  expect(text.indexOf('a.example')).toBeLessThan(text.indexOf('"x"'));
  expect(text).toBe(formatBrand(invented({ facts: facts.toReversed() }).brand));
});
