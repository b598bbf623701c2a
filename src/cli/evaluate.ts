import { judge } from '../core/judge.ts';
import { toHost } from '../core/to-host.ts';
import type { Knowledge, Severity } from '../core/types.ts';
import { verify } from '../core/verify.ts';
import { corpusFiles, readCorpus, type Row } from './corpora.ts';
import { worse } from './judge-case.ts';
import { loadKnowledge } from './knowledge.ts';

const USAGE = `evaluate: recall and false positives on folders of labelled rows

  npm run evaluate -- ../shared/corpora
  npm run evaluate -- ../shared/corpora --misses hosts-benign-web.txt   lists the rows that went wrong`;

type Score = { rows: number; right: number; danger: number };
const rank: readonly (Severity | 'none')[] = ['none', 'note', 'caution', 'danger'];

const args = process.argv.slice(2);
const folder = args.find((arg) => !arg.startsWith('--'));
if (folder === undefined) {
  console.error(USAGE);
  process.exitCode = 2;
} else process.exitCode = run(folder, args.includes('--misses') ? args.slice(args.indexOf('--misses') + 1) : []);

function run(from: string, listed: readonly string[]): number {
  const knowledge = loadKnowledge();
  console.log(`${knowledge.registry.brands.length} brands in the registry`);
  console.log(`registry's own channels: ${ownChannels(knowledge)}`);
  let read = 0;
  for (const corpus of corpusFiles) {
    const rows = readCorpus(from, corpus, knowledge.registry);
    if (rows === undefined) continue;
    read += rows.length;
    report(corpus.file, rows, knowledge, listed.includes(corpus.file));
  }
  if (read === 0) console.error(`evaluate: no file of ${from} is one that I know`);
  return read === 0 ? 2 : 0;
}

/** Each listed channel through every rule: it must be what the registry records, with no finding. */
function ownChannels(knowledge: Knowledge): string {
  const facts = knowledge.registry.brands.flatMap((brand) => brand.facts).filter((fact) => fact.status === 'current');
  const accused = facts.filter((fact) => {
    const { kind, severity } = verify(fact.channel, knowledge);
    return severity !== undefined || kind !== (fact.basis === 'brand' ? 'official' : 'listed');
  });
  const names = accused.map((fact) => `${fact.channel.kind} ${fact.channel.value}`);
  return `${facts.length} current, ${accused.length} not official or listed${names.length > 0 ? `: ${names.join(', ')}` : ''}`;
}

function severityOf(row: Row, knowledge: Knowledge): Severity | 'none' {
  if (row.subject.kind === 'host') {
    const value = toHost(row.subject.host);
    return value === undefined ? 'none' : (verify({ kind: 'domain', value }, knowledge).severity ?? 'none');
  }
  const { findings } = judge(row.subject, knowledge);
  return findings.length === 0 ? 'none' : findings.reduce(worse).severity;
}

function report(file: string, rows: readonly Row[], knowledge: Knowledge, list: boolean): void {
  const groups = new Map<string, Score>();
  const wrong: string[] = [];
  const started = performance.now();
  for (const row of rows) {
    const severity = severityOf(row, knowledge);
    const flagged = rank.indexOf(severity) >= rank.indexOf(row.expected === 'none' ? 'caution' : row.expected);
    const right = row.expected === 'none' ? !flagged : flagged;
    const key = `${row.expected === 'none' ? 'honest' : `recall at ${row.expected}`} · ${row.group}`;
    const score = groups.get(key) ?? { rows: 0, right: 0, danger: 0 };
    groups.set(key, score);
    score.rows += 1;
    if (right) score.right += 1;
    else wrong.push(`    ${severity.padEnd(8)}${row.group}  ${JSON.stringify(row.shown.slice(0, 300))}`);
    if (severity === 'danger') score.danger += 1;
  }
  const each = ((performance.now() - started) * 1000) / Math.max(rows.length, 1);
  console.log(`\n${file}: ${rows.length} rows, ${each.toFixed(0)} µs each`);
  summarise(groups);
  if (list) console.log(wrong.join('\n'));
}

function summarise(groups: ReadonlyMap<string, Score>): void {
  for (const kind of ['recall at caution', 'recall at danger']) {
    const of = [...groups].filter(([key]) => key.startsWith(kind)).map(([, score]) => score);
    if (of.length > 0)
      console.log(`  ${kind}: ${percent(sum(of, 'right'), sum(of, 'rows'))}, mean over groups ${mean(of)}`);
  }
  const honest = [...groups].filter(([key]) => key.startsWith('honest')).map(([, score]) => score);
  const [rows, right] = [sum(honest, 'rows'), sum(honest, 'right')];
  if (rows > 0) {
    const alarms = rows - right;
    const danger = sum(honest, 'danger');
    console.log(
      `  honest rows warned of: ${alarms} of ${rows} (${((alarms * 1e5) / rows).toFixed(1)} per 100,000; ${danger} danger)`,
    );
  }
  for (const [key, scores] of families(groups)) {
    if (scores.length > 1) console.log(`  ${percent(sum(scores, 'right'), sum(scores, 'rows'))} · ${key}`);
  }
  for (const [key, score] of [...groups].toSorted(([a], [b]) => a.localeCompare(b, 'en'))) {
    console.log(
      `    ${percent(score.right, score.rows).padEnd(24)} ${String(score.danger).padStart(5)} danger  ${key}`,
    );
  }
}

/** Groups that differ in their last word only: languages of one label, brands of one kind of change. */
function families(groups: ReadonlyMap<string, Score>): ReadonlyMap<string, readonly Score[]> {
  const members = Map.groupBy(groups, ([key]) => key.split(' · ').slice(0, -1).join(' · '));
  return new Map([...members].map(([key, scores]) => [key, scores.map(([, score]) => score)]));
}

function sum(scores: readonly Score[], field: keyof Score): number {
  return scores.reduce((total, score) => total + score[field], 0);
}

function percent(right: number, rows: number): string {
  return `${((right * 100) / Math.max(rows, 1)).toFixed(1)} % (${right} of ${rows})`;
}

/** Macro average: each group weighs the same, however many rows it has. */
function mean(scores: readonly Score[]): string {
  return `${((scores.reduce((total, score) => total + score.right / score.rows, 0) * 100) / scores.length).toFixed(1)} %`;
}
