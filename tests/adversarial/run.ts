import { loadKnowledge } from '../../src/cli/knowledge.ts';
import type { Knowledge } from '../../src/core/types.ts';
import { compileRegistry } from '../../src/registry/compile.ts';
import { openRegistry } from '../../src/registry/lookup.ts';
import { speakHonestly } from './honest.ts';
import { imitate, isFlagged, macro, scores, sets, type Case, type Score } from './measure.ts';

const USAGE = `evaluate:adversarial: every brand imitated in every way that we know

  npm run -s evaluate:adversarial
  npm run -s evaluate:adversarial -- --misses           lists each imitation that was missed, and each false alarm
  npm run -s evaluate:adversarial -- --brands <folder>  another folder of brand files`;

const args = process.argv.slice(2);
if (args.includes('--help')) console.error(USAGE);
else print(knowledge(args.includes('--brands') ? args[args.indexOf('--brands') + 1] : undefined));

function knowledge(dir: string | undefined): Knowledge {
  const loaded = loadKnowledge();
  return dir === undefined ? loaded : { ...loaded, registry: openRegistry(compileRegistry({ dir })) };
}

function print(known: Knowledge): void {
  const cases = imitate(known);
  const patterns = scores(cases, ({ pattern }) => pattern);
  const brands = scores(cases, ({ brand }) => brand);
  console.log(`${brands.length} brands × ${patterns.length} patterns: ${cases.length} imitations`);
  table(patterns);
  table(brands.filter(({ share }) => share < 1));
  for (const { name } of sets) {
    const own = cases.filter(({ pattern }) => pattern.startsWith(`${name}:`));
    console.log(`${name}: ${recall(own)}`);
  }
  console.log(`all: ${recall(cases)}`);
  const honest = speakHonestly(known);
  const alarms = honest.filter(isFlagged);
  table(scores(alarms, ({ pattern }) => pattern));
  console.log(`honest: ${alarms.length} of ${honest.length} warned of (${percent(alarms.length / honest.length)})`);
  if (args.includes('--misses')) list([...cases.filter((one) => !isFlagged(one)), ...alarms]);
}

function recall(cases: readonly Case[]): string {
  const flagged = cases.filter(isFlagged).length;
  const mean = macro(scores(cases, ({ brand }) => brand));
  return `${percent(flagged / cases.length)} (${flagged} of ${cases.length}), mean over brands ${percent(mean)}`;
}

function table(groups: readonly Score[]): void {
  for (const { key, cases, flagged, share: found } of groups.toSorted((a, b) => a.share - b.share))
    console.log(`  ${percent(found).padStart(8)}  ${String(flagged).padStart(4)} of ${String(cases).padEnd(5)} ${key}`);
  console.log('');
}

function list(cases: readonly Case[]): void {
  for (const { pattern, brand, text, severity } of cases)
    console.log(`${severity.padEnd(8)}${pattern} · ${brand}  ${JSON.stringify(text)}`);
}

function percent(part: number): string {
  return `${(part * 100).toFixed(1)} %`;
}
