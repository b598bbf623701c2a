import { secondLevels, sharedSuffixes } from './shared-suffixes.ts';
import type { HostParts } from './types.ts';

/**
 * Splits a host without the public suffix list, which is too large for pages: country suffixes by the shape of their
 * second level ("co.uk"), free hosting by a list. Total: what is no host gives empty parts.
 */
export function splitHostLight(host: string): HostParts {
  const labels = host.split('.').filter((label) => label !== '');
  if (labels.length < 2 || /^[\d.]+$/.test(host) || host.includes(':')) return noParts;
  const { length, shared } = suffixLength(labels);
  const at = labels.length - length - 1;
  if (at < 0) return { ...noParts, suffix: labels.join('.'), shared };
  return {
    subdomain: labels.slice(0, at).join('.'),
    label: labels[at] ?? '',
    suffix: labels.slice(at + 1).join('.'),
    shared,
  };
}

const noParts: HostParts = { subdomain: '', label: '', suffix: '', shared: false };

function suffixLength(labels: readonly string[]): { length: number; shared: boolean } {
  for (let length = Math.min(4, labels.length); length >= 2; length -= 1) {
    if (sharedSuffixes.has(labels.slice(-length).join('.'))) return { length, shared: true };
  }
  const [second = '', top = ''] = labels.slice(-2);
  // blogspot.com has a sister in most countries.
  if (second === 'blogspot') return { length: 2, shared: true };
  if (labels.at(-3) === 'blogspot' && secondLevels.has(second)) return { length: 3, shared: true };
  return { length: top.length === 2 && secondLevels.has(second) && labels.length > 2 ? 2 : 1, shared: false };
}

/**
 * The host of an address, a bare host or what a person pasted for one (`hxxps://kraken[.]com/x`, `user@host:8080`),
 * in punycode, lower case, without a trailing dot; `undefined` when there is none.
 */
export function toHost(text: string): string | undefined {
  const cleaned = text
    .trim()
    .replace(/\[\.\]|\(\.\)|\[dot\]|\(dot\)|[。．｡]/gi, '.')
    .replace(/^h(?:xx|tt)ps?(?::|\[:\])\/\//i, 'https://');
  const address = cleaned.startsWith('//') ? `https:${cleaned}` : cleaned;
  const parsed = parse(/^[a-z][a-z\d+.-]*:\/\//i.test(address) ? address : `https://${address}`);
  const host = parsed?.hostname.toLowerCase().replace(/\.+$/, '');
  return host !== undefined && /^[^.]+(\.[^.]+)+$/.test(host) ? host : undefined;
}

function parse(address: string): URL | undefined {
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}
