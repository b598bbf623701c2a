import type { SiteAdapter } from './site.ts';
import { directMessages } from './x-messages.ts';
import { people } from './x-people.ts';
import { post, quotedPost } from './x-posts.ts';
import { X } from './x-selectors.ts';

const HOSTS = new Set(['x.com', 'twitter.com', 'mobile.x.com', 'mobile.twitter.com', 'www.x.com', 'www.twitter.com']);

export const xAdapter: SiteAdapter = {
  id: 'x',
  checked: X.checked,
  matches: (url) => HOSTS.has(url.hostname),
  // Profiles can be empty, suspended or protected; these three always show somebody.
  expects: ({ pathname }) => /^\/(?:home|search)$|\/status\/\d/.test(pathname),
  shadowHosts: X.chatHosts,
  attributes: X.attributes,
  units: [post, quotedPost, ...people, ...directMessages],
};
