import { corpusFiles, readCorpus } from '../../src/cli/corpora.ts';
import { loadKnowledge } from '../../src/cli/knowledge.ts';
import type { Knowledge } from '../../src/core/types.ts';
import { compileRegistry } from '../../src/registry/compile.ts';
import { openRegistry } from '../../src/registry/lookup.ts';
import { detectorsFor, type Detector } from './detectors.ts';

const USAGE = `evaluate:peers: our look at hosts beside eth-phishing-detect's, on the same rows, in one run

  npm run -s evaluate:peers -- ../shared/corpora
  npm run -s evaluate:peers -- ../shared/corpora --brands <folder>   another folder of brand files`;

type HostRow = { readonly host: string; readonly brand: string; readonly honest: boolean };
type Line = { readonly right: string; readonly mean: string };

/** Of long files a part is timed, spread over the whole; short ones are read several times. */
const ROUNDS = 9;
const MANY = 5000;

const args = process.argv.slice(2);
const at = args.indexOf('--brands');
const folder = args.find((arg, index) => !arg.startsWith('--') && (at === -1 || index !== at + 1));
if (folder === undefined) {
  console.error(USAGE);
  process.exitCode = 2;
} else process.exitCode = run(folder, knowledge(at === -1 ? undefined : args[at + 1]));

function knowledge(dir: string | undefined): Knowledge {
  const loaded = loadKnowledge();
  return dir === undefined ? loaded : { ...loaded, registry: openRegistry(compileRegistry({ dir })) };
}

function run(from: string, known: Knowledge): number {
  const detectors = detectorsFor(known);
  console.log(`${known.registry.brands.length} brands\n`);
  let read = 0;
  for (const corpus of corpusFiles) {
    const rows = (readCorpus(from, corpus, known.registry) ?? []).flatMap(({ subject, group, expected }) =>
      subject.kind === 'host'
        ? [
            {
              host: subject.host,
              brand: group.split(' · ').at(brandAt(corpus.file)) ?? '',
              honest: expected === 'none',
            },
          ]
        : [],
    );
    if (rows.length === 0) continue;
    read += rows.length;
    console.log(`${corpus.file}: ${rows.length} hosts`);
    const lines = detectors.map((detector) => judge(detector, rows));
    const micros = time(detectors, rows);
    for (const [index, { name }] of detectors.entries()) print(name, lines[index], micros[index]);
    console.log('');
  }
  if (read === 0) console.error(`evaluate:peers: no file of hosts that I know in ${from}`);
  return read === 0 ? 2 : 0;
}

/** Groups are "brand · place", those of permutations "kind · brand". */
function brandAt(file: string): number {
  return file === 'hosts-permutations.tsv' ? -1 : 0;
}

/**
 * Microseconds of this thread a host, one figure a detector. In each round all take their turn, so that none has a
 * quieter hour; the kernel counts in ticks, so that the sum of all rounds tells more than the best of them.
 */
function time(detectors: readonly Detector[], rows: readonly HostRow[]): number[] {
  const timed = Array.from({ length: MANY }, (_, turn) => rows[Math.floor((turn * rows.length) / MANY)]?.host ?? '');
  const spent = detectors.map(() => 0);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [index, detector] of detectors.entries()) {
      const started = process.threadCpuUsage();
      for (const host of timed) detector.flags(host);
      spent[index] = (spent[index] ?? 0) + process.threadCpuUsage(started).user;
    }
  }
  return spent.map((sum) => sum / MANY / ROUNDS);
}

/** Run before any time is taken: what is compiled or remembered at the first call is no part of the time of a look. */
function judge(detector: Detector, rows: readonly HostRow[]): Line {
  const found = rows.map(({ host }) => detector.flags(host));
  const hits = found.filter(Boolean).length;
  const [first] = rows;
  if (first?.honest)
    return {
      right: `false alarms ${hits} of ${rows.length}`,
      mean: `${((hits * 1e5) / rows.length).toFixed(1)} per 100,000`,
    };
  const brands = [...Map.groupBy(rows.keys(), (index) => rows[index]?.brand ?? '').values()];
  const shares = brands.map((indexes) => indexes.filter((index) => found[index]).length / indexes.length);
  const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
  return {
    right: `found ${hits} of ${rows.length} (${percent(hits / rows.length)})`,
    mean: `mean over ${brands.length} brands ${percent(mean)}`,
  };
}

function print(name: string, line: Line | undefined, micros: number | undefined): void {
  const { right = '', mean = '' } = line ?? {};
  console.log(
    `  ${name.padEnd(34)} ${right.padEnd(34)} ${mean.padEnd(32)} ${micros?.toFixed(1).padStart(8)} µs a host`,
  );
}

function percent(part: number): string {
  return `${(part * 100).toFixed(1)} %`;
}
