import { fold } from '../core/text.ts';
import type { BrandSource } from './read-brands.ts';

/**
 * Channels filed under two brands, or twice under one, as sentences that name both files; empty when all is well.
 * A fake may be listed for each brand that it imitates (spam reuses one number for many), never beside a true channel.
 */
export function duplicateChannels(sources: readonly BrandSource[]): readonly string[] {
  const seen = new Map<string, { file: string; id: string; fake: boolean }>();
  const problems: string[] = [];
  for (const { id, file, brand } of sources) {
    for (const [index, fact] of brand.facts.entries()) {
      if (fact.value === undefined) continue;
      const key = `${fact.kind}:${fact.kind === 'discord' ? fact.value : fact.value.toLowerCase()}`;
      const here = { file, id, fake: fact.status === 'fake' };
      const other = seen.get(key);
      if (!other) seen.set(key, here);
      else if (other.id === id || !(other.fake && here.fake)) {
        problems.push(`${file}: facts[${index}].value: ${key} is already in ${other.file}`);
      }
    }
  }
  return problems;
}

/** Names and stems that two brands claim, as sentences; spaces and punctuation do not tell apart. */
export function sharedNames(sources: readonly BrandSource[]): readonly string[] {
  const claims = new Map<string, Set<string>>();
  for (const { id, brand } of sources) {
    for (const name of [...brand.names, ...brand.stems]) {
      const key = fold(name).text.replaceAll(/[^\p{L}\p{N}]/gu, '');
      claims.set(key, (claims.get(key) ?? new Set()).add(id));
    }
  }
  return [...claims]
    .filter(([, ids]) => ids.size > 1)
    .map(([name, ids]) => `"${name}" names ${[...ids].join(' and ')}`);
}
