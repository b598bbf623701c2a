import { splitHost } from './split-host.ts';

/** Help desks, forums and link services that rent out sub-hosts but are not in the public suffix list. */
const rented = [
  'app.link',
  'crunch.help',
  'discourse.group',
  'discoursemail.com',
  'freshdesk.com',
  'helpscoutdocs.com',
  'intercom.help',
  'notion.site',
  'statuspage.io',
  'zendesk.com',
];

/** Is this host one of many tenants on somebody else's domain, so that nothing follows for its parents and children? */
export function isSharedHost(host: string): boolean {
  return splitHost(host).shared || rented.some((parent) => host.endsWith(`.${parent}`));
}
