import { between, capital, cyrillic, join, oneCyrillic, styled } from './letters.ts';
import type { Patterns, Target } from './target.ts';

const bad = ({ stem }: Target) => `${stem}-support.com`;
const hex = (text: string) =>
  Array.from(text, (letter) => `%${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase()}`).join('');

/** Addresses as they are pasted into the popup: the same impostors, written in ways that hide them from a reader. */
export const pasted: Patterns = {
  'plain link': (target) => `https://${bad(target)}/ticket`,
  port: (target) => `https://${bad(target)}:8443/login`,
  'trailing dot': (target) => `https://${bad(target)}./`,
  'bare, trailing dot': (target) => `${bad(target)}.`,
  'mixed case': (target) => `HTTPS://${capital(bad(target)).replace('support', 'SUPPORT')}/`,
  'percent-encoded letter': (target) => `https://${hex(bad(target).charAt(0))}${bad(target).slice(1)}/`,
  'percent-encoded dot': (target) => `https://${bad(target).replace('.com', '%2ecom')}/`,
  'wholly percent-encoded': (target) => `https://${hex(bad(target))}/`,
  'full-width dot': (target) => bad(target).replace('.', '。'),
  'full-width letters': (target) => `https://${styled(bad(target), 0xff21, 0xff41)}/`,
  'not to be clicked': (target) => `hxxps://${bad(target).replace('.', '[.]')}/a`,
  'not to be clicked, brackets everywhere': (target) => `hxxp[:]//${bad(target).replaceAll('.', '[.]')}`,
  'zero-width letters': (target) => between(bad(target), '\u200b'),
  'soft hyphens': (target) => `https://${between(bad(target), '\u00ad')}/`,
  'in a sentence': (target) => `Please open ${bad(target)}, then write to us.`,
  'official host as user': ({ domain, stem }) => `https://${domain}@${stem}-ticket.top/login`,
  'official host as user of free hosting': ({ domain, stem }) => `https://www.${domain}:443@${stem}-help.pages.dev/`,
  'backslash after the host': ({ domain, stem }) => `https://${stem}-login.top\\@${domain}/`,
  'official host in the path': ({ domain, stem }) => `https://${stem}-login.top/${domain}/support`,
  'Cyrillic letter': ({ stem, everyday }) => (everyday ? undefined : join('https://', oneCyrillic(stem), '.com/')),
  'Cyrillic letters': ({ stem }) => join(cyrillic(stem), '-wallet.com'),
  'mail address of another host': ({ stem }) => `support@${stem}-help.com`,
  'mail address of a free host': ({ stem }) => `${stem}.support@gmail.com`,
  'mail address, name of a free host': ({ stem }) => `help.${stem}.desk@outlook.com`,
  'mailto link': ({ stem, everyday }) => (everyday ? undefined : `mailto:support@${stem}-team.com`),
  'mail address with a subdomain': ({ domain }) => `support@${domain}.tickets-online.com`,
  'mail address not to be clicked': ({ stem }) => `support [at] ${stem}-support [dot] com`.replaceAll(' [dot] ', '[.]'),
  'link to X': ({ stem }) => (stem.length < 11 ? `https://x.com/${stem}_help` : undefined),
  'link to Telegram': ({ stem }) => (/^\d/.test(stem) ? undefined : `https://t.me/${stem}_support_bot`),
  'link to Telegram by its own scheme': ({ stem }) => `tg://resolve?domain=${stem}_support`,
  'handle with @': ({ stem }) => `@${stem}_helpdesk`,
  'handle without @': ({ stem }) => `${stem}_support_desk`,
  'sender with a name': ({ name }) => `${name} Support <agent.2231@gmail.com>`,
  'several at once': (target) => `thanks, ${bad(target)}, and @jane`,
};
