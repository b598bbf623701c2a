import { expect, it } from 'vitest';
import { brandFile } from '../../src/registry/schema.ts';
import { brands, invented } from './brands.ts';

it('accepts every brand file', () => {
  expect(brands.length).toBeGreaterThanOrEqual(10);
  for (const { text } of brands) expect(brandFile.safeParse(JSON.parse(text)).success).toBe(true);
});

it('notices a field that it does not know', () => {
  expect(() => invented({ colour: 'purple' })).toThrow(/colour/);
});
