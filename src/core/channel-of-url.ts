import { platformReaders, telegram, whatsapp } from './platform-links.ts';
import type { Channel } from './registry-types.ts';

/**
 * The contact point behind an address: the account on a known platform, else the page (`url`), else, when there is no
 * path, the `domain`. `undefined` for addresses without a public host.
 */
export function channelOfUrl(address: string): Channel | undefined {
  const url = parse(address);
  if (!url) return undefined;
  const special = schemes[url.protocol]?.(url);
  if (special) return special;
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
  const host = url.hostname.toLowerCase().replace(/(?<!\.)\.+$/, '');
  if (!/^[^.]+(\.[^.]+)+$/.test(host)) return undefined;
  const path = url.pathname
    .split('/')
    .filter((part) => part !== '')
    .map(decoded);
  const found = platformReaders.get(platformHost(host))?.(path, url);
  if (found) return found;
  if (path.length === 0 && url.search === '') return { kind: 'domain', value: host };
  return { kind: 'url', value: `https://${host}${url.pathname}${url.search}` };
}

const schemes: Readonly<Record<string, (url: URL) => Channel | undefined>> = {
  'mailto:': ({ pathname }) => emailOf(decoded(pathname)),
  'tel:': ({ pathname }) => {
    const number = decoded(pathname).replace(/[^\d+]/g, '');
    return /^\+?\d{5,15}$/.test(number) ? { kind: 'phone', value: number } : undefined;
  },
  'tg:': (url) => telegram([url.searchParams.get('domain') ?? ''], url),
  'whatsapp:': (url) => whatsapp([], url),
};

/** A mail address in lower case with its host in punycode. */
export function emailOf(text: string): Channel | undefined {
  const [, name = '', host = ''] =
    /^([\p{L}\p{N}._%+'-]{1,64})@([^@\s]{1,253})$/u.exec(text.normalize('NFKC').trim()) ?? [];
  const url = name === '' ? undefined : parse(`https://${host}`);
  const ascii = url?.hostname.replace(/(?<!\.)\.+$/, '') ?? '';
  return /^[^.]+(\.[^.]+)+$/.test(ascii) && !/[:/?#]/.test(host)
    ? { kind: 'email', value: `${name}@${ascii}`.toLowerCase() }
    : undefined;
}

function parse(address: string): URL | undefined {
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** One name for a platform's hosts; the extension store has moved. */
function platformHost(host: string): string {
  return host.replace(/^(?:www|m|mobile)\./, '').replace(/^chrome\.google\.com$/, 'chromewebstore.google.com');
}
