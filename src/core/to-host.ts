/**
 * The host of an address, a bare host or what a person pasted for one (`hxxps://kraken[.]com/x`, `user@host:8080`),
 * in punycode, lower case, without a trailing dot; `undefined` when there is none.
 */
export function toHost(text: string): string | undefined {
  if (text.length <= LONGEST && PLAIN.test(text)) return text;
  const cleaned = text
    .trim()
    .replace(/\[\.\]|\(\.\)|\[dot\]|\(dot\)|[。．｡]/gi, '.')
    .replace(/^h(?:xx|tt)ps?(?::|\[:\])\/\//i, 'https://');
  const address = cleaned.startsWith('//') ? `https:${cleaned}` : cleaned;
  const parsed = parse(/^[a-z][a-z\d+.-]*:\/\//i.test(address) ? address : `https://${address}`);
  const host = parsed?.hostname.toLowerCase().replace(/(?<!\.)\.+$/, '');
  return host !== undefined && /^[^.]+(\.[^.]+)+$/.test(host) ? host : undefined;
}

/** What `URL` gives back as it is; punycode it checks, and numbers at the end it takes for an address. */
const PLAIN = /^(?!(?:.*\.)?xn--)(?:[a-z\d-]+\.)+[a-z][a-z-]*$/;
/** RFC 1035: a host has at most 253 letters. */
const LONGEST = 253;

function parse(address: string): URL | undefined {
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}
