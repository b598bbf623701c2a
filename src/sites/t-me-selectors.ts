/** What we know of t.me's public pages, from recorded pages in public repositories. */
export const T = {
  checked: '2026-11-20',
  attributes: ['href', 'data-post'],
  page: '.tgme_page',
  title: '.tgme_page_title',
  titleText: 'span[dir="auto"]',
  extra: '.tgme_page_extra',
  about: '.tgme_page_description',
  verified: '.verified-icon',
  channel: '.tgme_channel_info',
  channelTitle: '.tgme_channel_info_header_title',
  channelName: '.tgme_channel_info_header_username',
  channelAbout: '.tgme_channel_info_description',
  bubble: '.tgme_widget_message_bubble',
  post: '.tgme_widget_message[data-post]',
  owner: '.tgme_widget_message_owner_name',
  text: '.tgme_widget_message_text',
  reply: '.tgme_widget_message_reply',
  forwarded: '.tgme_widget_message_forwarded_from_name[href]',
  links: 'a[href]',
} as const;

/** First path segments that are Telegram's own functions, never a name. */
export const T_RESERVED = new Set(
  'joinchat addstickers addemoji addtheme addlist share proxy socks setlanguage login confirmphone contact c iv bg invoice boost a k s m nft'.split(
    ' ',
  ),
);
