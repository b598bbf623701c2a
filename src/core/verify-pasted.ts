import { readPasted } from './channel.ts';
import type { Knowledge, Verdict } from './types.ts';
import { verify } from './verify.ts';

/** More than anyone reads in a popup; the terminal takes lists of any length. */
const LIMIT = 20;

/** One verdict for each channel in a pasted text, in its order, each channel once, twenty at most. */
export function verifyPasted(text: string, knowledge: Knowledge): readonly Verdict[] {
  const channels = readPasted(text).map((found) => found.channel);
  const once = new Map(channels.map((channel) => [`${channel.kind}:${channel.value}`, channel]));
  return [...once.values()].slice(0, LIMIT).map((channel) => verify(channel, knowledge));
}
