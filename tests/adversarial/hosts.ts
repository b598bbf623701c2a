import { domainToASCII } from 'node:url';
import {
  cyrillic,
  doubled,
  dropped,
  greek,
  inserted,
  join,
  mistyped,
  oneAccent,
  oneCyrillic,
  swap,
  swapped,
} from './letters.ts';
import type { Patterns, Target } from './target.ts';

/** A host may carry an everyday word, or the name of a chain, among words that say nothing. */
const own = ({ stem, everyday, everybodys }: Target) => (everyday || everybodys ? undefined : stem);
/** Names of five letters and fewer stand in too many words to be looked for inside longer ones. */
const long = (target: Target) => (target.stem.length > 5 ? own(target) : undefined);
const idn = (host: string | undefined) => (host === undefined ? undefined : domainToASCII(host) || undefined);

/** Hosts, as phishing lists have them. */
export const hosts: Patterns = {
  'support behind': ({ stem }) => `${stem}-support.com`,
  'support glued': ({ stem }) => `${stem}support.net`,
  'support before': ({ stem }) => `support-${stem}.com`,
  'help in front as a label': ({ stem }) => `help.${stem}-desk.com`,
  login: ({ stem }) => `${stem}-login.com`,
  'login glued': ({ stem }) => `${stem}login.info`,
  wallet: ({ stem }) => `${stem}-wallet.app`,
  infix: ({ stem }) => `auth-${stem}-live.org`,
  'two words': ({ stem }) => `secure-${stem}-verification.com`,
  'number and word': ({ stem }) => `${stem}-2fa.com`,
  airdrop: ({ stem }) => `${stem}-airdrop.xyz`,
  claim: ({ stem }) => `claim-${stem}.live`,
  kyc: ({ stem }) => `kyc.${stem}-account.com`,
  'help on a long suffix': ({ stem }) => `${stem}-help.co.uk`,
  'misspelt word': ({ stem }) => `${stem}-suport.com`,
  'other suffix': (target) => join(own(target), '.vip'),
  'other suffix, hyphen and number': (target) => join(own(target), '-24.com'),
  'number glued': (target) => join(own(target), '365.net'),
  'country before': (target) => join('us-', own(target), '.com'),
  'my before': (target) => join('my', own(target), '.net'),
  'letters of no word behind': (target) => join(long(target), 'xq.top'),
  'hyphen inside': (target) => {
    const stem = long(target);
    return stem && `${stem.slice(0, stem.length >> 1)}-${stem.slice(stem.length >> 1)}.com`;
  },
  'dot inside': (target) => {
    const stem = long(target);
    return stem && `${stem.slice(0, stem.length >> 1)}.${stem.slice(stem.length >> 1)}.net`;
  },
  'suffix as a word': ({ label, suffix }) => `www-${label}-${suffix.replaceAll('.', '-')}.top`,
  'suffix glued': (target) =>
    own(target) === target.label ? `${target.label}${target.suffix.replaceAll('.', '')}.net` : undefined,
  'official host as a subdomain': ({ domain }) => `${domain}.account-check.ru`,
  'official host and more as a subdomain': ({ domain }) => `www.${domain}-verify.session-id.top`,
  'name as a subdomain': (target) => join(own(target), '.login.secure-portal.top'),
  'name and word as a subdomain': ({ stem }) => `${stem}-support.ticket-8312.com`,
  'free hosting, word behind': ({ stem }) => `${stem}-help.pages.dev`,
  'free hosting, word before': ({ stem }) => `login-${stem}.vercel.app`,
  'free hosting, glued': ({ stem }) => `${stem}login.webflow.io`,
  'free hosting, name alone': (target) => join(own(target), '.netlify.app'),
  'free hosting, name and letters': (target) => join(own(target), '-a7x2.web.app'),
  'free hosting, below': ({ stem }) => `support.${stem}-wallet.github.io`,
  '0 for o': ({ stem }) => join(swap(stem, 'o', '0'), '-login.com'),
  '1 for l': ({ stem }) => join(swap(stem, 'l', '1'), '-support.com'),
  'l for i': ({ stem }) => join(swap(stem, 'i', 'l'), '-wallet.com'),
  '3 for e': ({ stem }) => join(swap(stem, 'e', '3'), '-app.com'),
  'rn for m': ({ stem }) => join(swap(stem, 'm', 'rn'), '-login.com'),
  'vv for w': ({ stem }) => join(swap(stem, 'w', 'vv'), '-login.com'),
  'cl for d': ({ stem }) => join(swap(stem, 'd', 'cl'), '-login.com'),
  'look-alike letter alone': (target) => join(swap(own(target), 'o', '0'), '.com'),
  'one Cyrillic letter': (target) => idn(join(oneCyrillic(own(target) ?? '-'), '.com')),
  'Cyrillic letters': ({ stem }) => idn(join(cyrillic(stem), '-login.com')),
  'Greek letters': ({ stem }) => idn(join(greek(stem), '-login.com')),
  'one accent': (target) => idn(join(oneAccent(own(target) ?? '-'), '.com')),
  'accent on free hosting': ({ stem }) => idn(join(oneAccent(stem), '-support.pages.dev')),
  'dropped letter': (target) => join(dropped(target), '-login.com'),
  'doubled letter': (target) => join(doubled(target), '-wallet.com'),
  'swapped letters': (target) => join(swapped(target), '-support.com'),
  'key beside': (target) => join(mistyped(target), '-login.com'),
  'letter more': (target) => join(inserted(target), '-app.com'),
  'slip alone, doubled': (target) => (long(target) ? join(doubled(target), '.com') : undefined),
  'slip alone, swapped': (target) => (long(target) ? join(swapped(target), '.com') : undefined),
  'slip glued to a word': (target) => join(swapped(target), 'login.com'),
  'slip on free hosting': (target) => join(dropped(target), '-help.vercel.app'),
};
