import type { ChannelKind } from './registry-types.ts';
import type { SiteId } from './types.ts';

/** Kinds whose values are names that anybody can register. */
export const ACCOUNT_KINDS: readonly ChannelKind[] = [
  'x',
  'telegram',
  'discord',
  'reddit',
  'youtube',
  'facebook',
  'instagram',
  'linkedin',
  'github',
  'handle',
];

/** Which kind of channel an account of this site is; `handle` where the registry knows no such platform. */
export function kindOfSite(site: SiteId): ChannelKind {
  if (site === 't-me' || site.startsWith('telegram')) return 'telegram';
  if (site.startsWith('whatsapp')) return 'whatsapp';
  return ACCOUNT_KINDS.find((kind) => kind === site || site.startsWith(`${kind}-`)) ?? 'handle';
}

/** The kind of the site's stable numeric ids, where the registry holds them. */
export function idKindOf(kind: ChannelKind): ChannelKind | undefined {
  if (kind === 'x') return 'x-id';
  return kind === 'telegram' ? 'telegram-id' : undefined;
}
