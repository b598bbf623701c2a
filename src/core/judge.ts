import { readAsks } from './asks.ts';
import { channelOfUrl } from './channel-of-url.ts';
import { readChannels } from './channel.ts';
import { readClaims } from './claim.ts';
import type { Destination, Evidence } from './detectors/detector.ts';
import { detectors } from './detectors/index.ts';
import { readMentions } from './mentions.ts';
import { readMoves } from './moves.ts';
import { readQuestion } from './question.ts';
import { kindOfSite } from './platforms.ts';
import { toHost } from './to-host.ts';
import type { Channel } from './registry-types.ts';
import type { Judgement, Knowledge, Subject } from './types.ts';
import { readSpeaker } from './verify-account.ts';
import { verify } from './verify.ts';

/** Longer messages are judged by their beginning. */
const LONGEST = 20_000;
/** More contact points in one message are a list, not an offer. */
const MOST_DESTINATIONS = 40;

/** What is to be said about one subject: how claims, registry, asks and moves add up. Total. */
export function judge(subject: Subject, knowledge: Knowledge): Judgement {
  const evidence = gather(subject, knowledge);
  const findings = detectors.flatMap((detector) => detector.detect(subject, evidence, knowledge) ?? []);
  return { findings, asks: evidence.asks, moves: evidence.moves };
}

const nothing: Evidence = {
  text: '',
  speaker: undefined,
  mentions: [],
  question: undefined,
  asks: [],
  moves: [],
  destinations: [],
  host: undefined,
};

/** Everything that rules consult, read once. */
function gather(subject: Subject, knowledge: Knowledge): Evidence {
  if (subject.kind === 'page') return ofPage(subject, knowledge);
  if (subject.kind === 'message') return ofMessage(subject, knowledge);
  return { ...nothing, speaker: readSpeaker(subject, subject.site, knowledge) };
}

function ofPage(subject: Extract<Subject, { kind: 'page' }>, knowledge: Knowledge): Evidence {
  const host = toHost(subject.url);
  return {
    ...nothing,
    host: host === undefined ? undefined : verify({ kind: 'domain', value: host }, knowledge),
    mentions: subject.forms.length > 0 ? readClaims(subject.title, 'title', knowledge) : [],
  };
}

function ofMessage(subject: Extract<Subject, { kind: 'message' }>, knowledge: Knowledge): Evidence {
  const text = subject.text.slice(0, LONGEST);
  const { author, links, site } = subject;
  return {
    ...nothing,
    text,
    speaker: author && readSpeaker(author, site, knowledge),
    mentions: readMentions(text, knowledge),
    question: readQuestion(subject, knowledge),
    asks: readAsks(text, knowledge.words.asks),
    moves: readMoves(text, links, knowledge.words.asks),
    destinations: readDestinations(subject, text, knowledge),
  };
}

function readDestinations(
  { links, site }: Extract<Subject, { kind: 'message' }>,
  text: string,
  knowledge: Knowledge,
): Destination[] {
  const found: Omit<Destination, 'verdict'>[] = readChannels(text).map(({ channel, span }) => {
    const shown = text.slice(span.start, span.end);
    const named = TELEGRAM.test(text.slice(Math.max(0, span.start - 24), span.start)) ? 'telegram' : site;
    return { channel: onSite(channel, named), span, link: links.find((link) => link.text === shown) };
  });
  for (const link of links) {
    const channel = channelOfUrl(link.href);
    if (channel && !found.some((each) => sameChannel(each.channel, channel)))
      found.push({ channel, span: undefined, link });
  }
  return found
    .slice(0, MOST_DESTINATIONS)
    .map(({ channel, span, link }) => ({ channel, span, link, verdict: verify(channel, knowledge) }));
}

/** "Telegram: @name", in the scripts in which its name is written. */
const TELEGRAM =
  /(?:telegram|(?<![a-z])tg|电报|電報|飞机|飛機|телеграм|تيليجرام|تليجرام|텔레그램|テレグラム)[\s:：,，搜索を@]{0,6}$/iu;

/** "@name" without a platform's name means the platform where it is written. */
function onSite(channel: Channel, site: string): Channel {
  return channel.kind === 'handle' ? { kind: kindOfSite(site), value: channel.value } : channel;
}

function sameChannel(a: Channel, b: Channel): boolean {
  return a.kind === b.kind && a.value === b.value;
}
