/** What any web page may hold: fields, headings, contact links, chat boxes. */
export const PAGE = {
  checked: '2026-11-20',
  attributes: ['type', 'placeholder', 'aria-label', 'content', 'hidden'],
  whole: 'html',
  titles: 'meta[property="og:title"], meta[property="og:site_name"], meta[name="application-name"]',

  fields:
    'input:not([type]), input[type="text"], input[type="password"], input[type="email"], input[type="tel"], input[type="number"], input[type="url"], textarea, [contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"]',
  searchFields:
    '[role="search"] *, [role="searchbox"], [role="combobox"], form[action*="search"] *, [name="q"], [name="s"], [name="query"], [name="search"]',
  ownField: 'countersign-guard *',
  groups: 'form, [role="form"], dialog, [role="dialog"], section, article, main, body',
  form: 'form',
  headings: 'h1, h2, h3, h4, h5, legend, [role="heading"]',
  buttons: 'button, input[type="submit"], input[type="button"], [role="button"]',

  contacts:
    'a[href^="mailto:" i], a[href^="tel:" i], a[href*="://t.me/" i], a[href*="://telegram.me/" i], a[href*="://wa.me/" i], a[href*="://api.whatsapp.com/send" i]',

  /**
   * Boxes that hold a chat in the page itself; ids and classes from the vendors' documents. Whose software it is says
   * nothing about who answers.
   */
  chats:
    '[role="log"], #crisp-chatbox, #chat-application, #lpChat, #zsiq_float, #gorgias-chat-container, jdiv, .tawk-chat-panel, .woot-widget-holder',
  /** A frame is a chat when somebody can write in it, or when it calls itself a log. */
  composer: 'textarea, [contenteditable=""], [contenteditable="true"], [role="log"], [role="textbox"]',
  blocks: ':is(p, div, li, td, span, blockquote)',
  notMessages:
    'form, button, label, nav, select, textarea, [contenteditable], [role="button"], [role="textbox"], [aria-hidden="true"], [hidden]',
  mine: '.user-message, [data-side="right"], [data-author="user"]',
} as const;
