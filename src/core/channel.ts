import { channelOfUrl, emailOf } from './channel-of-url.ts';
import { phoneOf } from './phone.ts';
import { isPlausibleSuffix } from './suffixes.ts';
import { spanOf, visible } from './text.ts';
import type { Channel } from './registry-types.ts';
import type { Span } from './types.ts';

export type ChannelFound = { readonly channel: Channel; readonly span: Span };

/** Longer texts are read up to here; no post or message is. */
const LONGEST = 20_000;

/** Every contact point that a text of a page names: links, hosts, mail addresses, @handles, phone numbers. Total. */
export function readChannels(text: string): ChannelFound[] {
  return scan(text.slice(0, LONGEST), 'page');
}

/**
 * Anything that a person pasted: as `readChannels`, with less caution, and what names no contact point becomes a
 * `handle` (one word) or a `name`. One entry for each line or item; empty for blank text.
 */
export function readPasted(text: string): ChannelFound[] {
  const capped = text.slice(0, LONGEST);
  const found = scan(capped, 'pasted');
  const rest = [...capped.matchAll(/[^\r\n,;，；、|]+/g)].flatMap((item) => nameIn(capped, item, found));
  return [...found, ...rest].toSorted((a, b) => a.span.start - b.span.start);
}

function nameIn(text: string, item: RegExpExecArray, found: readonly ChannelFound[]): ChannelFound[] {
  const end = item.index + item[0].length;
  const inside = found.filter(({ span }) => span.start < end && span.end > item.index);
  const from = item.index;
  // "Kraken Support <help@kraken.example>": the name before the address says something too.
  const to = inside.reduce((least, { span }) => Math.min(least, span.start), end);
  const piece = text.slice(from, to);
  const name = piece.replace(
    /^[\s"'“”‘’«»()[\]<>*•·-]+|(?<![\s"'“”‘’«»()[\]<>:*•·!?.…-])[\s"'“”‘’«»()[\]<>:*•·!?.…-]+$/g,
    '',
  );
  if (name === '' || !/[\p{L}\p{N}]/u.test(name)) return [];
  if (inside.length > 0 && !/[<(:\-–—]\s*$/.test(piece)) return [];
  const start = from + piece.indexOf(name);
  const kind = HANDLE.test(name.normalize('NFKC')) && inside.length === 0 ? 'handle' : 'name';
  const value = kind === 'handle' ? name.normalize('NFKC').toLowerCase() : name;
  return [{ channel: { kind, value }, span: { start, end: start + name.length } }];
}

const HANDLE = /^[a-z0-9_][a-z0-9_.-]{1,31}$/i;

type Mode = 'page' | 'pasted';
type Rule = { readonly pattern: RegExp; read(match: string, mode: Mode): Channel | undefined };

/** Not inside a longer word, host or address. */
const FREE = String.raw`(?<![\p{L}\p{N}_@.\-/])`;
const DOT = String.raw`(?:\.|\[\.\]|\(\.\)|\[dot\]|\(dot\)|[。．｡])`;
const LABEL = String.raw`[\p{L}\p{N}\p{M}_-]{1,63}`;

/** In order: what one finds is not read again by the next. */
const rules: readonly Rule[] = [
  {
    // "t . me / name": torn apart so that filters miss the link.
    pattern: /(?<![\p{L}\p{N}_@.\-/])(?:t|wa)\s{0,3}(?:\.|\[\.\]|\(\.\)|\bdot\b)\s{0,3}me\s{0,3}\/\s{0,3}\w{4,32}/giu,
    read: (match) => (/\s/.test(match) ? channelOfUrl(`https://${withoutSpaces(match)}`) : undefined),
  },
  {
    pattern:
      /(?:(?<![\p{L}\p{N}])(?:https?|hxxps?|ftp|tg|whatsapp)(?::|\[:\])\/\/|(?<![\p{L}\p{N}])(?:mailto|tel):)[^\s<>"'“”‘’「」《》【】()（）]{2,2048}/giu,
    read: (match) => channelOfUrl(mended(match)),
  },
  {
    pattern: new RegExp(
      String.raw`${FREE}[\p{L}\p{N}._%+'-]{1,64}\s?(?:@|\(at\)|\[at\]|\s{1,3}at\s{1,3}(?=\S+(?:\(dot\)|\[dot\])))\s?(?:${LABEL}${DOT}){1,8}[\p{L}][\p{L}\p{N}-]{1,23}`,
      'giu',
    ),
    read: (match) =>
      emailOf(mended(match.replace(/\s?(?:\(at\)|\[at\]|\s{1,3}at\s{1,3})\s?/i, '@').replace(/\s/g, ''))),
  },
  {
    pattern: /(?<![\p{L}\p{N}_@./])@([a-z0-9_]{2,32})(?![a-z0-9_@]|\.[a-z0-9])/giu,
    read: (match) => ({ kind: 'handle', value: match.slice(1).normalize('NFKC').toLowerCase() }),
  },
  {
    pattern: new RegExp(
      String.raw`${FREE}(?:${LABEL}${DOT}){1,8}[\p{L}][\p{L}\p{N}-]{1,23}\.?(?::\d{2,5})?(?:[/?#][^\s<>"'“”‘’「」《》【】()（）]{0,2048})?`,
      'giu',
    ),
    read: readHost,
  },
  {
    pattern:
      /(?<![\p{L}\p{N}_@./#$€£¥-])(?:\+|00)?[(（]?\+?\p{Nd}[\p{Nd}\s().（）/–—~^*-]{5,24}\p{Nd}(?![\p{L}\p{N}_%]|[.,]\d)/gu,
    read: readPhone,
  },
];

function scan(original: string, mode: Mode): ChannelFound[] {
  const shown = visible(original);
  const found: ChannelFound[] = [];
  const taken = new Uint8Array(shown.text.length);
  for (const rule of rules) {
    for (const match of shown.text.matchAll(rule.pattern)) {
      const value = withoutTail(match[0]);
      const end = match.index + value.length;
      if (taken.subarray(match.index, end).includes(1)) continue;
      const channel = rule.read(value, mode);
      if (!channel) continue;
      taken.fill(1, match.index, end);
      found.push({ channel, span: spanOf(original, shown, match.index, end) });
    }
  }
  return found.toSorted((a, b) => a.span.start - b.span.start);
}

/** Punctuation that ends the sentence and not the address. */
function withoutTail(match: string): string {
  return match.replace(/(?<![\s.,;:!?…。，；：！？、*~·|\]}])[\s.,;:!?…。，；：！？、*~·|\]}]+$/u, '');
}

/** `hxxps://kraken[.]com` and the like, as people write what must not be clicked. */
function mended(text: string): string {
  return text
    .replace(/^hxxp/i, 'http')
    .replace(/\[:\]/g, ':')
    .replace(/\[\.\]|\(\.\)|\[dot\]|\(dot\)|[。．｡]/gi, '.');
}

function withoutSpaces(match: string): string {
  return mended(match.replace(/\s+/g, '').replace(/^(t|wa)dot/i, '$1.'));
}

function readHost(match: string, mode: Mode): Channel | undefined {
  const address = mended(match);
  const [host = ''] = address.split(/[/?#:]/);
  const top = host.replace(/\.$/, '').split('.').at(-1) ?? '';
  const pathed = /[/?#]/.test(address) || /^www\./i.test(host);
  if (!isPlausibleSuffix(top, mode === 'pasted' || pathed)) return undefined;
  return channelOfUrl(`https://${address}`);
}

/** As numbers are printed in France and Spain, Brazil, Russia and Turkey: in pairs behind the first group, or by hyphens. */
const AT_HOME =
  /^0\d(?:[\s.]\d{2}){4}$|^0?[1-9]\d{2}(?:[\s.]\d{2}){3}$|^\(?[1-9]\d\)?\s9?\d{4}-\d{4}$|^8[\s(]{1,2}\d{3}\)?[\s-]\d{3}[\s-]\d{2}[\s-]\d{2}$|^0\s?\(?\d{3}\)?\s\d{3}\s\d{2}\s\d{2}$/;

function readPhone(match: string, mode: Mode): Channel | undefined {
  // "1.(808)~555^0142": signs put in so that filters miss the number.
  const text = match.normalize('NFKC').replace(/[~^*]+/g, ' ');
  const digits = text.replace(/\D/g, '');
  if (/^\d{4}-\d{2}-\d{2}|^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}/.test(text)) return undefined;
  const international = /^[^\d]*\+|^00[1-9]/.test(text);
  const grouped =
    /^\d{1,3}-\d{3}-\d{3}-\d{4}$|^\(?\d{2,4}\)?[\s.-]\d{3,4}[\s.-]?\d{3,4}$|^1?[\s.-]?\(?[2-9]\d{2}\)?[\s.-]\d{3}[\s.-]\d{4}$/.test(
      text,
    );
  // "1877(906) 4987": grouped as no directory would, but no other number is written with brackets.
  const bracketed = /[()]/.test(text) && /^1[2-9]\d{2}[2-9]\d{6}$/.test(digits);
  const plain = international || bracketed || (grouped && digits.length >= 10) || AT_HOME.test(text);
  if (digits.length < 7 || (mode === 'page' && !plain)) return undefined;
  return phoneOf(text);
}
