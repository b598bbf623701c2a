import type { Subject } from '../core/types.ts';
import type { Reading } from './site.ts';

/**
 * A reading whose identity is `key` (site, chat, message, author) and a fingerprint of all that was read: an edited or
 * unfolded text, a name that arrives late or a recycled node is a new identity, an untouched one is not. What stands
 * before the "#" names the thing through its changes; where the site gives no id, `fingerprint` of the text stands in.
 */
export function makeReading(
  key: string,
  subject: Subject,
  name?: Element | null,
  body?: Element | null,
  held?: readonly Element[],
): Reading {
  return {
    subject,
    identity: `${key}#${fingerprint(JSON.stringify(subject))}`,
    name: name ?? undefined,
    body: body ?? undefined,
    held,
  };
}

/** FNV-1a over UTF-16 units (http://www.isthe.com/chongo/tech/comp/fnv/), base 36: tells contents apart, protects nothing. */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}
