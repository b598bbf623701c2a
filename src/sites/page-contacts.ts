import type { Channel } from '../core/registry-types.ts';
import { PAGE } from './page-selectors.ts';

const MOST = 40;

/** Mail addresses, phone numbers, Telegram names and WhatsApp numbers that the page links to, each once. */
export function findContacts(document: Document): readonly Channel[] {
  const found = new Map<string, Channel>();
  for (const link of document.querySelectorAll(PAGE.contacts)) {
    const channel = contactOf(link.getAttribute('href') ?? '');
    if (channel) found.set(`${channel.kind} ${channel.value}`, channel);
    if (found.size === MOST) break;
  }
  return [...found.values()];
}

/** `undefined` for links that name nobody: invitations, numbers without a country code, rubbish. */
export function contactOf(href: string): Channel | undefined {
  const mail = /^mailto:([^?]+)/i.exec(href)?.[1];
  if (mail !== undefined) return mailbox(mail);
  const phone = /^tel:(?:\/\/)?([^;?]+)/i.exec(href)?.[1];
  if (phone !== undefined) return international('phone', decoded(phone));
  const chat = /^https?:\/\/(?:wa\.me\/|api\.whatsapp\.com\/send\/?\?(?:.*&)?phone=)(?:%2B|\+)?(\d+)/i.exec(href)?.[1];
  if (chat !== undefined) return international('whatsapp', `+${chat}`);
  const name = /^https?:\/\/(?:t|telegram)\.me\/(?:s\/)?([A-Za-z]\w{3,31})(?:[/?#]|$)/i.exec(href)?.[1];
  const invitation = name === undefined || /^(?:joinchat|share|addstickers|proxy|login)$/i.test(name);
  return invitation ? undefined : { kind: 'telegram', value: name.toLowerCase() };
}

function mailbox(text: string): Channel | undefined {
  const value = decoded(text).trim().toLowerCase();
  return /^[^\s@,<>]+@[^\s@,<>.]+(?:\.[^\s@,<>.]+)+$/.test(value) ? { kind: 'email', value } : undefined;
}

/** E.164: "+", country code, seven to fifteen digits in all. */
function international(kind: 'phone' | 'whatsapp', text: string): Channel | undefined {
  const value = text.replace(/[^\d+]/g, '').replace(/^00/, '+');
  return /^\+[1-9]\d{6,14}$/.test(value) ? { kind, value } : undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
