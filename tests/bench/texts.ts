import { readAsks } from '../../src/core/asks.ts';
import { readMoves } from '../../src/core/moves.ts';
import { compileAsks } from '../../src/registry/compile-asks.ts';
import type { CompiledAsks } from '../../src/core/vocabulary.ts';
import { median, type Row } from './row.ts';

const ROUNDS = 40;
const BATCHES = 5;

/** Posts as they are: nothing in them is asked for. */
const ordinary = [
  'Does anybody know a good place for dinner near the old harbour tonight? We are four and one of us eats no fish.',
  'The weather was lovely yesterday, we walked along the river until late and had some ice cream on the way home.',
  'Great match! That last goal in the extra time was simply unbelievable, what a season for this young team.',
  'Finished the book about the lighthouse keeper. Slow at first, but the second half made up for all of it.',
  '今天天气真好，下午我们去公园散步吧，顺便买点水果，晚上一起看电影。',
  'Вчера были в театре, постановка понравилась, музыка просто чудесная, пойдём ещё раз весной.',
  'Ayer vimos la obra nueva en el teatro, la música era preciosa y los actores también.',
];

/** The cost of reading texts, as ratios within one run, so that machines compare. */
export function benchTexts(): Row[] {
  const all = compileAsks();
  const english = compileAsks(['en']);
  const thirteen = compileAsks(languagesOf().slice(0, -1));
  const read = (vocabulary: CompiledAsks) => (text: string) =>
    readAsks(text, vocabulary).length + readMoves(text, [], vocabulary).length;
  const posts = Array.from({ length: 2_000 }, (_, at) => `${ordinary[at % ordinary.length] ?? ''} ${at}`);
  const prose = posts.join('\n').slice(0, 100_000);
  const base = time(posts, plain);
  const perByte = time([prose], read(all)) / prose.length;
  const hostile = (text: string) => time([text], read(all)) / text.length / perByte;
  return [
    row('texts: ordinary posts, all languages, to plain normalising', time(posts, read(all)) / base, 'times'),
    row('texts: ordinary posts, English alone, to plain normalising', time(posts, read(english)) / base, 'times'),
    row('texts: all languages to all but one', time(posts, read(all)) / time(posts, read(thirteen)), 'times'),
    row('texts: double the length', time([prose], read(all)) / time([prose.slice(0, 50_000)], read(all)), 'times'),
    row('texts: one letter repeated, per unit, to prose', hostile('s'.repeat(100_000)), 'times'),
    row('texts: alternating look-alikes, per unit, to prose', hostile('sѕ'.repeat(50_000)), 'times'),
    row('texts: one Han letter repeated, per unit, to prose', hostile('助'.repeat(100_000)), 'times'),
    row('texts: a post', (time(posts, read(all)) / posts.length) * 1_000, 'µs'),
    row('texts: building the vocabulary', buildTime(), 'ms'),
  ];
}

function plain(text: string): number {
  return text.normalize('NFKC').toLowerCase().length;
}

function languagesOf(): string[] {
  return ['en', 'zh-Hans', 'zh-Hant', 'es', 'pt', 'fr', 'de', 'ru', 'ja', 'ko', 'tr', 'vi', 'id', 'ar', 'hi'];
}

/**
 * Milliseconds of processor time for one pass over all texts, so that other work on the machine does not count. The clock
 * ticks in milliseconds: many passes are measured together, the best of some such batches.
 */
function time(texts: readonly string[], read: (text: string) => number): number {
  const batches = Array.from({ length: BATCHES }, (_, batch) => {
    // A fresh copy each time: reading keeps its last result, and strings keep what was learned of them.
    const fresh = Array.from({ length: ROUNDS }, (__, round) => texts.map((text) => `${text}${batch}-${round}`)).flat();
    const start = process.cpuUsage();
    let sum = 0;
    for (const text of fresh) sum += read(text);
    const { user, system } = process.cpuUsage(start);
    return sum < 0 ? 0 : (user + system) / 1_000 / ROUNDS;
  });
  return Math.min(...batches.slice(1));
}

function buildTime(): number {
  const rounds = Array.from({ length: 5 }, () => {
    const vocabulary = compileAsks();
    const start = performance.now();
    readAsks('Please send me your recovery phrase', vocabulary);
    return performance.now() - start;
  });
  return median(rounds);
}

function row(name: string, value: number, unit: string): Row {
  return { name, value, unit };
}
