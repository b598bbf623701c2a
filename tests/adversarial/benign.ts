import { capital } from './letters.ts';
import type { Patterns, Target } from './target.ts';

const everyday = ({ stem, everyday: word }: Target) => (word ? stem : undefined);

/** Names of people and places that speak about a brand, or happen to share its word. None speaks for it. */
export const honestNames: Patterns = {
  'fan club': ({ name }) => `${name} Fan Club`,
  'former engineer': ({ name }) => `Ana, ex-${name} engineer`,
  release: ({ name }) => `Release the ${name}`,
  lover: ({ name }) => `I ❤️ ${name}`,
  news: ({ name }) => `${name} News Daily`,
  trader: ({ name }) => `Leo trades on ${name}`,
  builder: ({ name }) => `Building on ${name}`,
  'works there': ({ name }) => `Mila @ ${name}`,
  jokes: ({ name }) => `${name} memes`,
  holder: ({ name }) => `${name} HODLer 🚀`,
  bar: ({ name }) => `${name}’s Bar & Grill`,
  'community in Chinese': ({ name }) => `${name} 中文交流群`,
  'fans in Chinese': ({ name }) => `${name}粉丝`,
  podcast: ({ name }) => `The ${name} Podcast`,
  victim: ({ name }) => `Scammed on ${name}`,
  'price watch': ({ name }) => `${name} price alerts`,
  'user group': ({ name }) => `Berlin ${name} meetup`,
  'not fond of it': ({ name }) => `${name} is down again`,
  partner: ({ name }) => `${name} Ventures portfolio`,
  unofficial: ({ name }) => `Unofficial ${name} fans`,
  parody: ({ name }) => `Not ${name} Support (parody)`,
  'former support': ({ name }) => `Ex ${name} support agent`,
  'no fan of the support': ({ name }) => `not ${name} customer service, just a user`,
  supporter: ({ name }) => `Proud ${name} supporter`,
  'warns of fakes': ({ name }) => `Beware of fake ${name} support`,
  'unofficial in Chinese': ({ name }) => `${name}非官方交流群管理员`,
  'Chinese warning': ({ name }) => `小心假冒${name}客服`,
  'Han name, community': ({ han }) => (han === undefined ? undefined : `${han}交流群`),
};

export const honestHandles: Patterns = {
  fan: ({ stem }) => `${stem}fan`,
  fans: ({ stem }) => `${stem}_fans_berlin`,
  memes: ({ stem }) => `${stem}_memes`,
  trader: ({ stem }) => `${stem}trader88`,
  love: ({ stem }) => `love${stem}`,
  former: ({ stem }) => `ex_${stem}`,
  news: ({ stem }) => `${stem}news`,
  release: ({ stem }) => `releasethe${stem}`,
  against: ({ stem }) => `anti_${stem}`,
  hyper: ({ stem }) => `hyper${stem}`,
  git: ({ stem }) => `git${stem}`,
  person: ({ stem }) => `anna_${stem}`,
  year: ({ stem }) => `${stem}1987`,
  plural: ({ stem }) => `${stem}sbar`,
  podcast: ({ stem }) => `${capital(stem)}Podcast`,
};

/** Hosts of people who use the same everyday word. A coined name in a foreign host is worth a question. */
export const honestHosts: Patterns = {
  bar: (target) => host(target, (word) => `the${word}bar.com`),
  jewellery: (target) => host(target, (word) => `${word}-jewellery.com`),
  flowers: (target) => host(target, (word) => `${word}flowers.shop`),
  'longer word': (target) => host(target, (word) => `hyper${word}.org`),
  horoscope: (target) => host(target, (word) => `${word}horoscope.com`),
  inn: (target) => host(target, (word) => `old${word}inn.co.uk`),
  school: (target) => host(target, (word) => `${word}school.edu`),
  band: (target) => host(target, (word) => `the-${word}s-band.com`),
  engineering: (target) => host(target, (word) => `${word}engineering.de`),
  alone: (target) => host(target, (word) => `${word}.fr`),
};

/** Stems such as "gateio" are coined; the everyday word is the name itself. */
function host(target: Target, make: (word: string) => string): string | undefined {
  const word = target.name.toLowerCase();
  return everyday(target) !== undefined && /^[a-z]{4,}$/.test(word) ? make(word) : undefined;
}

/** Support of companies that no list here knows. */
const COMPANIES =
  'Northwind Air|Harbour Bank|Blue Lantern Hotels|Ostrava Energy|Maple Telecom|Kestrel Broadband|Finch Insurance|Rivers Credit Union|Lumen Rail|Cedar Mobile|Fjord Lines|Acme Parcel|Summit Outdoors|Willow Pharmacy|Pixel Forge Games';
const FIRMS = '招商银行|顺丰速运|东风汽车|海底捞|小红书店铺|南方航空|山城电信|青岛啤酒|永辉超市|蓝天旅行社';

export const otherCompanies: readonly string[] = [
  ...COMPANIES.split('|').flatMap((company) => [
    `${company} Support`,
    `${company} Customer Service`,
    `${company} Help Desk`,
    `${company} Official`,
    `Soporte ${company}`,
    `${company}客服`,
  ]),
  ...FIRMS.split('|').flatMap((firm) => [`${firm}客服`, `${firm}官方客服`, `${firm}在线客服中心`, `${firm}售后`]),
];

export const otherCompanyHandles: readonly string[] = COMPANIES.split('|')
  .map((company) => company.toLowerCase().replaceAll(' ', ''))
  .flatMap((word) => [`${word}support`, `${word}_help`, `ask${word}`, `${word}cares`, `${word}_official`]);
