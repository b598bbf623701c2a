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
