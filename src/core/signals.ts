import { cancelled } from './asks.ts';
import type { Placed } from './moods.ts';
import { readText } from './read-text.ts';
import type { AskVocabulary, Span } from './types.ts';
import { askBit, MOVE_BITS, moveBit, roleBit, roleSet, sceneBit, type Scene } from './vocabulary.ts';

/** What else a text shows of itself; a span each, where it is first said. None decides alone. */
export type Signals = {
  /** Speaks of help for the reader as something to turn to. */
  readonly support: Span | undefined;
  /** Staging of a help desk: tickets, chat bubbles. */
  readonly theatre: Span | undefined;
  /** The writer presents themselves as support or security. */
  readonly persona: Span | undefined;
  /** The writer presents themselves: "this is Anna from". */
  readonly introduction: Span | undefined;
  /** What happens otherwise, and by when. */
  readonly threat: Span | undefined;
  /** The reader is to turn somewhere. */
  readonly reach: Span | undefined;
  /** Wallets, accounts, money. */
  readonly topic: Span | undefined;
  /** Praise of, or an offer by, somebody who brings lost money back. */
  readonly recovery: Span | undefined;
  /** Leads into private: direct message, messenger. */
  readonly apart: Span | undefined;
  /** A phrase or key is handed over, and money is to go there. */
  readonly gift: Span | undefined;
  /** Of `theatre`: how many different ones. */
  readonly stages: number;
  /** Of `threat`: how many different ones. */
  readonly pressures: number;
};

const SUPPORT = sceneBit('support');
const INTRODUCTION = roleBit('introduction');
const RECOVERY = sceneBit('recovery');
const REACH = roleBit('reach');
const SUPPLY = sceneBit('supply');
const THEATRE = sceneBit('theatre');
const THREAT = sceneBit('threat');
const MOVES_MONEY = roleSet('enter', 'pay');
const PRIVATE =
  moveBit('direct-message') | moveBit('whatsapp') | moveBit('telegram') | moveBit('app') | moveBit('phone');
const KEYS = askBit('seed-phrase') | askBit('private-key');

export function readSignals(text: string, vocabulary: AskVocabulary): Signals {
  const { text: seen, sentences, original } = readText(text, vocabulary);
  const spanOf = (token: Placed | undefined) => token && original(token);
  const tokens = sentences.flat();
  const own = tokens.filter((token) => !cancelled(token));
  const first = (scene: Scene, among: readonly Placed[] = own) =>
    spanOf(among.find((token) => (token.subjects & sceneBit(scene)) !== 0));
  const staged = own.filter((token) => (token.subjects & THEATRE) !== 0);
  const pressing = tokens.filter((token) => (token.subjects & THREAT) !== 0 && !token.mood.told);
  return {
    support: first('support'),
    theatre: spanOf(staged[0]),
    persona: spanOf(sentences.map((sentence) => personaIn(sentence)).find((token) => token !== undefined)),
    introduction: spanOf(own.find((token) => (token.roles & INTRODUCTION) !== 0)),
    threat: spanOf(pressing[0]),
    reach: spanOf(own.find((token) => (token.roles & REACH) !== 0)),
    topic: first('topic', tokens),
    recovery: spanOf(recoveryIn(sentences)),
    apart: spanOf(tokens.find((token) => (token.subjects & PRIVATE) !== 0 && !token.mood.denied)),
    gift: spanOf(giftIn(sentences)),
    pressures: wordings(seen, pressing),
    stages: wordings(seen, staged),
  };
}

/** How many different wordings the tokens have. */
function wordings(text: string, tokens: readonly Placed[]): number {
  return new Set(tokens.map(({ start, end }) => text.slice(start, end).toLowerCase())).size;
}

/** "I am … support", 我是…客服: an introduction and a support noun close by. */
function personaIn(tokens: readonly Placed[]): Placed | undefined {
  const introduction = tokens.find(
    (token) => (token.roles & INTRODUCTION) !== 0 && !token.mood.told && !token.mood.denied,
  );
  if (!introduction) return undefined;
  return tokens.find(
    (token) => (token.subjects & SUPPORT) !== 0 && Math.abs(token.start - introduction.start) < 60 && !token.mood.told,
  );
}

// A scam alert is the usual bait of a recovery agent, so that words of fraud around it say nothing here.
function recoveryIn(sentences: readonly (readonly Placed[])[]): Placed | undefined {
  for (const [index, tokens] of sentences.entries()) {
    const found = tokens.find((token) => (token.subjects & RECOVERY) !== 0 && !token.mood.denied);
    const near = found ? [...tokens, ...(sentences[index + 1] ?? [])] : [];
    const leads = near.some(
      (token) =>
        ((token.roles & REACH) !== 0 || ((token.subjects & MOVE_BITS) !== 0 && !token.mood.own)) && !token.mood.denied,
    );
    if (found && leads) return found;
  }
  return undefined;
}

function giftIn(sentences: readonly (readonly Placed[])[]): Placed | undefined {
  const supplied = sentences.flatMap((tokens) =>
    tokens.filter(
      (token) =>
        (token.subjects & KEYS) !== 0 &&
        !cancelled(token) &&
        tokens.some(
          (other) =>
            (other.subjects & SUPPLY) !== 0 &&
            other.start <= token.start &&
            token.start - other.end < 50 &&
            !cancelled(other),
        ),
    ),
  );
  const [first] = supplied;
  if (!first) return undefined;
  const used = sentences.some((tokens) =>
    tokens.some(
      (token) => (token.roles & MOVES_MONEY) !== 0 && !cancelled(token) && (token.fresh || token.mood.needed),
    ),
  );
  return used ? first : undefined;
}
