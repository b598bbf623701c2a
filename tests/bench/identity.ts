import { loadKnowledge } from '../../src/cli/knowledge.ts';
import { judge } from '../../src/core/judge.ts';
import type { Subject } from '../../src/core/types.ts';
import { median, type Row } from './row.ts';

const ROUNDS = 9;
const CALLS = 2000;

const account = (handle: string, name: string): Subject => ({ kind: 'account', site: 'x', handle, name, badges: [] });
const page = (host: string): Subject => ({
  kind: 'page',
  url: `https://${host}/`,
  title: 'Sign in',
  forms: [],
  contacts: [],
});
const message = (handle: string, text: string): Subject => ({
  kind: 'message',
  site: 'x',
  author: { handle, badges: [] },
  text,
  links: [],
  direction: 'in',
});

/** Mostly ordinary, as feeds are; a number makes each call a new text, so that nothing is answered from memory. */
const kinds: Readonly<Record<string, (call: number) => Subject>> = {
  'an ordinary account': (call) => account(`harbour_lights${call}`, `Ana ${call} from the coast`),
  'an account that claims to be support': (call) => account(`KrakenHelp_${call}`, 'Kraken Support 24/7'),
  'an ordinary host': (call) => page(`gardening-${call}.example.org`),
  'a host that uses a brand': (call) => page(`kraken-help${call}.pages.dev`),
  'an ordinary message': (call) =>
    message(
      `friend${call}`,
      `Trains were late again, so ${call} of us walked along the river and talked about the kraken film.`,
    ),
  'a message that asks for a phrase': (call) =>
    message(
      `agent${call}`,
      `Dear customer ${call}, kindly provide your 12 word recovery phrase so that our desk can help.`,
    ),
};

/** Microseconds that one subject takes from reading to finding, with the whole registry; medians of rounds. */
export async function benchIdentity(): Promise<Row[]> {
  const knowledge = loadKnowledge();
  return Object.entries(kinds).map(([name, make]) => {
    const rounds = Array.from({ length: ROUNDS }, (_round, round) => {
      const subjects = Array.from({ length: CALLS }, (_call, call) => make(round * CALLS + call));
      const start = performance.now();
      for (const subject of subjects) judge(subject, knowledge);
      return ((performance.now() - start) * 1000) / CALLS;
    });
    return { name: `judging ${name}`, value: median(rounds), unit: 'µs' };
  });
}
