import { createInterface } from 'node:readline';
import type { Knowledge } from '../core/types.ts';
import { describe } from './describe.ts';
import { judgeCase, mostTelling } from './judge-case.ts';
import { loadKnowledge } from './knowledge.ts';

const USAGE = `verify: is this really a brand's support?

  npm run -s verify -- "@Kraken_Support247" "kraken-help.pages.dev" "+1 888 000 0000"
  npm run -s verify -- --jsonl < cases.jsonl > verdicts.jsonl

A line of --jsonl is one object: {"id":1,"kind":"channel","value":"…"}, {"kind":"host","value":"…"},
{"kind":"account","site":"x","handle":"…","name":"…","bio":"…"} or
{"kind":"message","site":"telegram","text":"…","from":{"handle":"…","name":"…"},"direction":"in"}.
Exit code: 0 all well, 1 a line was malformed, 2 nothing could be read.`;

const args = process.argv.slice(2);
if (args.includes('--help') || args.length === 0) {
  console.error(USAGE);
  process.exitCode = args.length === 0 ? 2 : 0;
} else if (args.includes('--jsonl')) process.exitCode = await stream(loadKnowledge());
else print(args, loadKnowledge());

function print(pasted: readonly string[], knowledge: Knowledge): void {
  for (const one of pasted) console.log(describe(one, mostTelling(one, knowledge), knowledge.registry));
}

/** One answer a line, in order, as the lines arrive. */
async function stream(knowledge: Knowledge): Promise<number> {
  let read = 0;
  let malformed = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (line.trim() === '') continue;
    read += 1;
    const answer = answerLine(line, knowledge);
    if ('error' in answer) malformed += 1;
    if (!process.stdout.write(`${JSON.stringify(answer)}\n`)) await drained();
  }
  if (read === 0) {
    console.error('verify: nothing to read on standard input');
    return 2;
  }
  return malformed > 0 ? 1 : 0;
}

function answerLine(line: string, knowledge: Knowledge): Readonly<Record<string, unknown>> {
  let input: unknown;
  try {
    input = JSON.parse(line);
  } catch (error) {
    return { id: null, error: `not JSON: ${error instanceof Error ? error.message : 'unreadable'}` };
  }
  const id = typeof input === 'object' && input !== null && 'id' in input ? input.id : null;
  return { id, ...judgeCase(input, knowledge) };
}

/** Back pressure: a slow reader must not make us hold the whole output in memory. */
function drained(): Promise<unknown> {
  return new Promise((resolve) => process.stdout.once('drain', resolve));
}
