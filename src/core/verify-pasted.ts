import { readPasted } from './channel.ts';
import type { ChannelFound } from './channel.ts';
import { ACCOUNT_KINDS } from './platforms.ts';
import type { Knowledge, Verdict } from './types.ts';
import { verify } from './verify.ts';

/** More than anyone reads in a popup; the terminal takes lists of any length. */
const LIMIT = 20;

/** One verdict for each channel in a pasted text, in its order, each channel once, twenty at most. */
export function verifyPasted(text: string, knowledge: Knowledge): readonly Verdict[] {
  const once = new Map<string, ChannelFound>();
  for (const found of readPasted(text)) {
    const key = `${found.channel.kind}:${found.channel.value}`;
    if (!once.has(key)) once.set(key, found);
  }
  return [...once.values()].slice(0, LIMIT).map((found) => verifyFound(text, found, knowledge));
}

function verifyFound(text: string, found: ChannelFound, knowledge: Knowledge): Verdict {
  const { channel } = found;
  const written = ACCOUNT_KINDS.includes(channel.kind) ? writtenIn(text, found) : undefined;
  const verdict = verify(channel, knowledge, written);
  const recorded = verdict.fact?.channel.value === channel.value ? verdict.fact.printed : undefined;
  const printed = recorded ?? written;
  return { ...verdict, ...(printed !== undefined && { printed }) };
}

/** Accounts are compared in small letters; the text may have written "KrakenSupport", by itself or in an address. */
function writtenIn(text: string, { channel: { value }, span }: ChannelFound): string {
  const source = text.slice(span.start, span.end);
  const at = source.toLowerCase().lastIndexOf(value.toLowerCase());
  const written = source.slice(at, at + value.length);
  return at >= 0 && written.toLowerCase() === value.toLowerCase() ? written : value;
}
