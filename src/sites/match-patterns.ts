/** Which pages have an adapter of their own; everything else is read by the adapter for any page. */
export const xPages = [
  '*://x.com/*',
  '*://www.x.com/*',
  '*://mobile.x.com/*',
  '*://twitter.com/*',
  '*://www.twitter.com/*',
  '*://mobile.twitter.com/*',
];
export const telegramPages = ['*://web.telegram.org/*'];
export const tMePages = ['*://t.me/*', '*://*.t.me/*', '*://telegram.me/*', '*://telegram.dog/*'];
