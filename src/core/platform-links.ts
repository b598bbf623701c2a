import type { Channel, ChannelKind } from './registry-types.ts';

/** Reads the account from an address's path (its non-empty parts, decoded). */
export type Reader = (path: readonly string[], url: URL) => Channel | undefined;

const account =
  (kind: ChannelKind, shape: RegExp, reserved: readonly string[] = [], prefixes: readonly string[] = []): Reader =>
  (path) => {
    const at = prefixes.includes(path[0] ?? '') ? 1 : 0;
    const name = path[at]?.replace(/^@/, '') ?? '';
    return shape.test(name) && (at === 1 || !reserved.includes(name.toLowerCase()))
      ? { kind, value: name.toLowerCase() }
      : undefined;
  };

const xName = account(
  'x',
  /^\w{1,15}$/,
  'home i search share intent hashtag explore settings messages login signup tos privacy compose notifications'.split(
    ' ',
  ),
);
const x: Reader = (path, url) => {
  if (path[0] === 'i' && path[1] === 'user' && /^\d+$/.test(path[2] ?? ''))
    return { kind: 'x-id', value: path[2] ?? '' };
  if (path[0] === 'intent') {
    const name = url.searchParams.get('screen_name') ?? '';
    return xName([name], url);
  }
  return xName(path, url);
};

export const telegram: Reader = (path, url) => {
  const [first = '', second = ''] = path[0] === 's' ? path.slice(1) : path;
  if (first === 'c' && /^\d+$/.test(second)) return { kind: 'telegram-id', value: `-100${second}` };
  if (/^\+\d{7,15}$/.test(first)) return { kind: 'phone', value: first };
  return account('telegram', /^[a-z]\w{3,31}$/i, ['joinchat', 'addstickers', 'share', 'proxy', 'socks', 'iv'])(
    [first],
    url,
  );
};

export const whatsapp: Reader = (path, url) => {
  const digits = (
    url.searchParams.get('phone') ??
    (path[0] === 'qr' || path[0] === 'message' ? '' : path[0]) ??
    ''
  ).replace(/\D/g, '');
  return digits.length >= 7 && digits.length <= 15 ? { kind: 'whatsapp', value: `+${digits}` } : undefined;
};

const discord: Reader = (path, url) => {
  const code = url.hostname === 'discord.gg' ? path[0] : path[0] === 'invite' ? path[1] : undefined;
  return code !== undefined && /^[\w-]{2,32}$/.test(code) ? { kind: 'discord', value: code } : undefined;
};

const reddit: Reader = ([first = '', name = '']) => {
  const kind = first.toLowerCase();
  if (!/^[\w-]{2,24}$/.test(name)) return undefined;
  if (kind === 'r') return { kind: 'reddit', value: name.toLowerCase() };
  return kind === 'u' || kind === 'user' ? { kind: 'reddit', value: `u/${name.toLowerCase()}` } : undefined;
};

const youtube: Reader = ([first = '', second = '']) => {
  if (first === 'channel' && /^UC[\w-]{22}$/.test(second)) return { kind: 'youtube', value: second };
  const name = first.startsWith('@') ? first.slice(1) : first === 'c' || first === 'user' ? second : '';
  return /^[\p{L}\p{N}._-]{2,60}$/u.test(name) ? { kind: 'youtube', value: name.toLowerCase() } : undefined;
};

const linkedin: Reader = ([first = '', name = '']) => {
  const kind = first.toLowerCase();
  if (!['company', 'in', 'school', 'showcase'].includes(kind) || name === '') return undefined;
  return { kind: 'linkedin', value: (kind === 'in' ? `in/${name}` : name).toLowerCase() };
};

const lastPart =
  (store: string, shape: RegExp): Reader =>
  (path) => {
    const id = path.toReversed().find((part) => shape.test(part));
    return id === undefined ? undefined : { kind: 'extension', value: `${store}:${id.toLowerCase()}` };
  };

const firefox: Reader = (path) => {
  const slug = path[path.indexOf('addon') + 1] ?? '';
  return path.includes('addon') && slug !== ''
    ? { kind: 'extension', value: `firefox:${slug.toLowerCase()}` }
    : undefined;
};

const appStore: Reader = (path) => {
  const id = path.map((part) => /^id(\d{6,12})$/.exec(part)?.[1]).find((part) => part !== undefined);
  return id === undefined ? undefined : { kind: 'app', value: `ios:${id}` };
};

const playStore: Reader = (path, url) => {
  const id = url.searchParams.get('id') ?? '';
  return path.includes('apps') && /^[a-z]\w*(\.\w+)+$/i.test(id) ? { kind: 'app', value: `android:${id}` } : undefined;
};

const socialName = /^[\w.-]{2,50}$/;
const instagram = account('instagram', /^[\w.]{1,30}$/, [
  'p',
  'reel',
  'reels',
  'explore',
  'stories',
  'accounts',
  'direct',
]);
const facebook = account('facebook', socialName, [
  'sharer',
  'sharer.php',
  'share',
  'groups',
  'events',
  'watch',
  'login',
  'profile.php',
  'dialog',
  'pages',
  'people',
]);
const github = account(
  'github',
  /^[a-z\d-]{1,39}$/i,
  ['login', 'features', 'topics', 'search', 'sponsors', 'orgs', 'settings', 'marketplace', 'about', 'apps'],
  ['orgs'],
);

/** Readers by host without `www.`, `m.` and `mobile.`. */
export const platformReaders: ReadonlyMap<string, Reader> = new Map([
  ['x.com', x],
  ['twitter.com', x],
  ['t.me', telegram],
  ['telegram.me', telegram],
  ['telegram.dog', telegram],
  ['wa.me', whatsapp],
  ['api.whatsapp.com', whatsapp],
  ['whatsapp.com', whatsapp],
  ['discord.gg', discord],
  ['discord.com', discord],
  ['discordapp.com', discord],
  ['reddit.com', reddit],
  ['old.reddit.com', reddit],
  ['youtube.com', youtube],
  ['instagram.com', instagram],
  ['facebook.com', facebook],
  ['fb.com', facebook],
  ['linkedin.com', linkedin],
  ['github.com', github],
  ['chromewebstore.google.com', lastPart('chrome', /^[a-p]{32}$/)],
  ['microsoftedge.microsoft.com', lastPart('edge', /^[a-p]{32}$/)],
  [
    'addons.opera.com',
    (path) =>
      path.includes('details') ? { kind: 'extension', value: `opera:${(path.at(-1) ?? '').toLowerCase()}` } : undefined,
  ],
  ['addons.mozilla.org', firefox],
  ['apps.apple.com', appStore],
  ['itunes.apple.com', appStore],
  ['play.google.com', playStore],
]);
