import type { Channel, ChannelKind, Fact } from './registry-types.ts';

/** Where a channel is reached, and how it is written. `href` is absent for what cannot be opened. */
export type ChannelLink = { readonly href: string | undefined; readonly label: string };

const addresses: Partial<Readonly<Record<ChannelKind, (value: string) => string>>> = {
  domain: (value) => `https://${value}/`,
  url: (value) => value,
  email: (value) => `mailto:${value}`,
  phone: (value) => `tel:${value}`,
  whatsapp: (value) => `https://wa.me/${value.replace(/\D/gu, '')}`,
  x: (value) => `https://x.com/${value}`,
  telegram: (value) => `https://t.me/${value}`,
  discord: (value) => `https://discord.gg/${value}`,
  reddit: (value) => `https://www.reddit.com/${/^(?:r|u|user)\//u.test(value) ? value : `r/${value}`}`,
  youtube: (value) => `https://www.youtube.com/${value.startsWith('UC') ? `channel/${value}` : `@${value}`}`,
  facebook: (value) => `https://www.facebook.com/${value}`,
  instagram: (value) => `https://www.instagram.com/${value}/`,
  linkedin: (value) => `https://www.linkedin.com/company/${value}`,
  github: (value) => `https://github.com/${value}`,
  app: (value) => inStore(value),
  extension: (value) => inStore(value),
};

const stores: Readonly<Record<string, string>> = {
  ios: 'https://apps.apple.com/app/id',
  android: 'https://play.google.com/store/apps/details?id=',
  chrome: 'https://chromewebstore.google.com/detail/',
  edge: 'https://microsoftedge.microsoft.com/addons/detail/',
  firefox: 'https://addons.mozilla.org/firefox/addon/',
  opera: 'https://addons.opera.com/extensions/details/',
};

const withAt: ReadonlySet<ChannelKind> = new Set(['x', 'telegram', 'handle', 'instagram', 'youtube']);

/** For a fact of the registry, or for what was pasted (then show the label only: nobody has vouched for the address). */
export function channelLink({ channel, printed }: Pick<Fact, 'channel' | 'printed'>): ChannelLink {
  const href = addresses[channel.kind]?.(channel.value);
  return { href: href && isOpenable(href) ? href : undefined, label: labelOf(channel, printed) };
}

/** Registry data is checked at build time; a script address would be the one mistake that must not pass. */
function isOpenable(href: string): boolean {
  return /^(?:https:\/\/|mailto:|tel:)./u.test(href);
}

function inStore(value: string): string {
  const [store = '', id = ''] = value.split(/:(.*)/su);
  return `${stores[store] ?? ''}${id}`;
}

function labelOf({ kind, value }: Channel, printed: string | undefined): string {
  const text = printed ?? value;
  if (kind === 'url') return text.replace(/^https:\/\/(?:www\.)?|\/$/gu, '');
  if (kind === 'email-domain') return `…@${text}`;
  return withAt.has(kind) && !text.startsWith('@') && !/^UC[\w-]{22}$/u.test(text) ? `@${text}` : text;
}

/** A source as a link: an https address, or "owner/repository path" of public code. `href` is absent for other prose. */
export function sourceLink(source: string): ChannelLink {
  const host = /^https:\/\/(?:www\.)?([^/?#]+)/u.exec(source)?.[1];
  if (host !== undefined) return { href: source, label: host };
  const repository = /^([\w.@-]+\/[\w.@-]+)(?:\s\S+)?$/u.exec(source)?.[1];
  return { href: repository && `https://github.com/${repository}`, label: repository ?? source };
}
