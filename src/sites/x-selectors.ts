/** What we know of X's markup. Test ids and roles only: classes are generated, labels are translated. */
export const X = {
  checked: '2026-11-20',
  chatHosts: '[data-testid="xchatEmbedRoute"], [data-testid="xchatEmbedOverlays"]',
  attributes: ['href', 'data-testid', 'data-dm-message-row'],
  me: '[data-testid="SideNav_AccountSwitcher_Button"] [data-testid^="UserAvatar-Container-"]',
  myLink: '[data-testid="AppTabBar_Profile_Link"]',

  post: 'article[data-testid="tweet"]',
  quote: 'article[data-testid="tweet"] div[role="link"][tabindex="0"]:has([data-testid="User-Name"])',
  quoteInPost: 'div[role="link"][tabindex="0"]:has([data-testid="User-Name"])',
  row: '[data-testid="cellInnerDiv"]',
  author: '[data-testid="User-Name"]',
  authorName: ':scope > :first-child',
  authorHandle: ':scope > :last-child',
  avatar: '[data-testid^="UserAvatar-Container-"]',
  avatarPrefix: 'UserAvatar-Container-',
  text: '[data-testid="tweetText"]',
  /** The "…" that stands for a long address's hidden tail; the tail itself is in the text already. */
  ellipsis: 'a > span[aria-hidden="true"]:last-child:not(:first-child)',
  answer: '[data-testid="reply"]',
  time: 'time[datetime]',
  postLink: 'a[href*="/status/"]',
  links: 'a[href^="http"]',
  card: '[data-testid="card.wrapper"] a[aria-label]',

  profile: '[data-testid="primaryColumn"] [data-testid="UserName"]',
  column: '[data-testid="primaryColumn"]',
  bio: '[data-testid="UserDescription"]',
  website: 'a[data-testid="UserUrl"]',
  write: '[data-testid="sendDMFromProfile"]',
  schema: 'script[data-testid="UserProfileSchema-test"]',
  lines: '[dir="ltr"], [dir="auto"]',
  cell: '[data-testid="UserCell"]',
  cellBio: '[dir="auto"]:not(a *)',
  follow: '[data-testid$="-follow"], [data-testid$="-unfollow"], [data-testid$="-subscribe"]',
  hoverCard: '[data-testid="HoverCard"]',
  typeahead: '[data-testid="TypeaheadUser"]',
  notice: '[data-testid="notification"] [data-testid^="UserAvatar-Container-"]',
  noticeBox: '[data-testid="notification"]',

  message: '[data-testid^="message-"]:not([data-testid^="message-text-"])',
  messageText: '[data-testid^="message-text-"]',
  conversation: '[data-testid="dm-conversation-panel"], [data-testid="chat-drawer-root"], [data-testid="dm-container"]',
  chatHeader: '[data-testid="dm-conversation-header"]',
  chatName: '[data-testid="dm-conversation-username"]',
  chatLink: 'a[href]',
  chatRow: '[data-testid^="dm-conversation-item-"]',
  chatRowLink: 'a[href*="/i/chat/"]',
  chatRowName: 'span',
  mine: '[data-side="right"], [data-side="end"], [data-side="outgoing"]',
  theirs: '[data-side="left"], [data-side="start"], [data-side="incoming"]',
  mineClass: 'justify-end',
  theirsClass: 'justify-start',
  oldMessage: '[data-testid="messageEntry"]',
  oldHeader: '[data-testid="DMDrawerHeader"], [data-testid="conversation"] [data-testid="UserCell"]',
  oldConversation: '[data-testid="DMDrawer"], [data-testid="conversation"], [data-testid="primaryColumn"]',

  tick: 'svg[data-testid="icon-verified"], svg[data-testid="verificationBadge"]',
  affiliate: 'div[role="link"] img',
} as const;

/** Badges are told apart by their drawing; the words beside them are translated. */
export const X_DRAWINGS = [
  ['business', 'path[d^="M13.324 3.848"]'],
  ['government', 'path[d^="M12.05 2.056"]'],
  ['premium', 'path[d^="M20.396 11c-.018"]'],
] as const;

/** First path segments that are X's own pages, never a handle. */
export const X_RESERVED = new Set(
  'home explore search settings messages notifications i compose login logout signup intent jobs tos privacy share hashtag about download'.split(
    ' ',
  ),
);
