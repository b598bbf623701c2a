import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../src/cli/knowledge.ts';
import { speakHonestly } from './honest.ts';
import { imitate, isFlagged, macro, scores } from './measure.ts';

const known = loadKnowledge();
const cases = imitate(known);
const honest = speakHonestly(known);

describe('imitations of every brand', () => {
  const patterns = scores(cases, ({ pattern }) => pattern);
  const brands = scores(cases, ({ brand }) => brand);

  it('are many and different', () => {
    expect(brands).toHaveLength(known.registry.brands.length);
    expect(patterns.length).toBeGreaterThan(200);
    expect(cases.length).toBeGreaterThan(known.registry.brands.length * 140);
    expect(new Set(cases.map(({ text }) => text)).size).toBeGreaterThan(cases.length * 0.9);
    for (const set of ['handle', 'name', 'host', 'pasted'])
      expect(patterns.filter(({ key }) => key.startsWith(set)).length, set).toBeGreaterThanOrEqual(30);
  });

  it('are found: 97 % of all, as a mean over brands', () => {
    expect(macro(brands)).toBeGreaterThanOrEqual(0.97);
    expect(cases.filter(isFlagged).length / cases.length).toBeGreaterThanOrEqual(0.97);
  });

  it('are found for every brand and in every pattern', () => {
    expect(brands.filter(({ share }) => share < 0.93).map(({ key }) => key)).toEqual([]);
    expect(patterns.filter(({ share }) => share < 0.85).map(({ key }) => key)).toEqual([]);
  });
});

describe('people and companies that imitate nobody', () => {
  it('are many', () => {
    expect(honest.length).toBeGreaterThan(known.registry.brands.length * 30);
  });

  it('are left alone: at most 0.5 % are warned of', () => {
    expect(honest.filter(isFlagged).length / honest.length).toBeLessThanOrEqual(0.005);
  });
});
