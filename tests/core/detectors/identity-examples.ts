import type { Account, Badge, FormFacts, RuleId, Subject } from '../../../src/core/types.ts';

type Example = { readonly says: string; readonly subject: Subject };
export type Examples = { readonly hits: readonly Example[]; readonly misses: readonly Example[] };

const on =
  (site: string) =>
  (handle: string, name = '', rest: Partial<Account> = {}): Example => ({
    says: `${site} @${handle} ${name} ${rest.bio ?? ''}`,
    subject: { kind: 'account', site, handle, name, badges: [], ...rest },
  });
const x = on('x');
const telegram = on('telegram-a');
const reddit = on('reddit');
const marked = (...badges: Badge[]) => ({ badges });

const said = (text: string, handle: string, name = ''): Example => ({
  says: `@${handle} ${name}: ${text}`,
  subject: { kind: 'message', site: 'x', author: { handle, name, badges: [] }, text, links: [], direction: 'in' },
});
const page = (url: string, title = '', ...forms: FormFacts[]): Example => ({
  says: `${url} ${title} ${forms.map(({ labels }) => labels.join('/')).join(' ')}`,
  subject: { kind: 'page', url, title, forms, contacts: [] },
});
const form = (passwordFields: number, textFields: number, ...labels: string[]): FormFacts => ({
  labels,
  passwordFields,
  textFields,
});
const words = Array.from({ length: 12 }, (_, at) => `Word ${at + 1}`);

export const examples: Partial<Readonly<Record<RuleId, Examples>>> = {
  'lookalike-account': {
    hits: [
      x('Zorvex_Support'),
      x('ZorvexSupp0rt'),
      x('zorvex_'),
      x('z0rvex'),
      x('mila_k', 'Zоrvеx'),
      x('mila_k', 'Ζorvex Support'),
      x('zorvexsuport'),
      telegram('mi1kywallet'),
    ],
    misses: [
      x('ZorvexSupport'),
      x('zorvex'),
      x('zorvexfan'),
      x('quince_'),
      x('milkyway_photos', 'Milky Way'),
      reddit('zorvex'),
      x('mila_k', 'Zorvex 客服圈外人'.slice(0, 6)),
    ],
  },
  'claimed-support-account': {
    hits: [
      x('Zorvex_Care24'),
      x('helpzorvex'),
      x('anna_91', 'Zorvex Customer Service'),
      x('anna_91', '佐维克斯在线客服'),
      x('HelpDesk_7', 'Milky Wallet'),
      x('zorbex_helpdesk'),
      x('anna_91', 'Anna', { bio: 'Official Zorvex support. Message me.' }),
      x('QuinceHelp'),
      x('zorvex_desk', '', marked('scam')),
      said('Please send your 12 word seed phrase so that we can restore your account.', 'zorvex_desk'),
    ],
    misses: [
      x('zorvex_fan', 'Zorvex to the moon'),
      x('gitzorvex_help', 'Git Zorvex'),
      x('quince_recipes', 'Quince jam help'),
      x('anna_91', 'Anna', { bio: 'Former Zorvex support. Views my own.' }),
      x('anna_91', 'Anna', { bio: 'I love the Zorvex app' }),
      x('bank_support', 'Support of a bank'),
      x('zorvexsupport', 'Zorvex Support'),
      x('vortex_support', 'Vortex Support'),
      said('Thanks, that helped.', 'zorvex_fan'),
    ],
  },
  'denied-channel': {
    hits: [
      telegram('zorvex_support'),
      telegram('zorvexhelpdesk'),
      telegram('anna', 'Zorvex Support'),
      telegram('anna', '佐维克斯官方客服'),
      on('whatsapp')('', 'Zorvex Help Desk'),
      x('milkyreal', 'Milky Wallet'),
    ],
    misses: [
      telegram('milkywallet'),
      telegram('zorvextraders', 'Zorvex traders'),
      telegram('anna', 'Zorvex'),
      x('zorvexsupport'),
      telegram('support_bot', 'Support'),
    ],
  },
  'former-channel': {
    hits: [
      x('zorvexhelp'),
      x('ZorvexHelp', 'Zorvex Help'),
      x('zorvexhelp', 'Zorvex Support', marked('verified')),
      said('We are here to help.', 'zorvexhelp'),
      said('Bonjour', 'ZORVEXHELP', 'Zorvex'),
    ],
    misses: [x('zorvexsupport'), x('zorvex'), telegram('milkywallet'), page('https://zorvex.com/'), x('zorvexhelpers')],
  },
  'id-mismatch': {
    hits: [
      x('zorvexsupport', 'Zorvex Support', { id: '777' }),
      x('zorvex', 'Zorvex', { id: '778' }),
      x('ZorvexSupport', '', { id: '1' }),
      x('zorvex', '', { id: '99999999' }),
      telegram('milkywallet', 'Milky Wallet', { id: '-1009999999999' }),
    ],
    misses: [
      x('zorvexsupport', '', { id: '1002' }),
      x('renamed_away', 'Anything', { id: '1001' }),
      telegram('anything', '', { id: '-1001234567890' }),
      x('zorvexsupport'),
      x('zorvex_support_team', 'Zorvex Support', { id: '1004' }),
      x('quincetrade', '', { id: '5' }),
      x('zorvexnews', 'Zorvex News', { id: '5' }),
    ],
  },
  'lookalike-host': {
    hits: [
      page('https://xn--zrvex-jua.com/'),
      page('https://zorvex.com.account-check.info/'),
      page('https://zorvex-help.pages.dev/'),
      page('https://zorvx-login.com/'),
      page('https://z0rvex.com/'),
      page('https://milkyvvallet.app/'),
      page('https://login.milkywallet.verify-now.net/'),
    ],
    misses: [
      page('https://zorvex.com/login'),
      page('https://help.support.zorvex.com/'),
      page('https://gitzorvex.dev/'),
      page('https://quince.pages.dev/'),
      page('https://vortex.com/'),
      page('https://milkyway.org/'),
      page('https://zorvex.io/'),
    ],
  },
  'claimed-brand-host': {
    hits: [
      page('https://zorvex.vip/'),
      page('https://zorvex-login.com/'),
      page('https://myzorvex.net/'),
      page('https://quince-support.net/'),
      page('https://zorvexbonus.top/'),
      said('Have a look: https://zorvex-login.com/start', 'carol'),
    ],
    misses: [
      page('https://www.zorvex.com/'),
      page('https://quince.org/'),
      page('https://quincejam.com/'),
      page('https://sorvetes.com.br/'),
      page('https://gitzorvex.com/'),
      said('See https://support.zorvex.com/tickets', 'carol'),
    ],
  },
  'secret-form': {
    hits: [
      page('https://restore.example/', 'Restore', form(0, 1, 'Enter your 12 word seed phrase')),
      page('https://node-fix.example/', '', form(0, 12, ...words)),
      page('https://wallet.example/', '钱包', form(0, 1, '请输入助记词')),
      page('https://wallet.example/', '錢包', form(1, 0, '私鑰')),
      page('https://sync.example/', '', form(0, 1, 'Keystore JSON')),
      page('https://sync.example/', '', form(0, 1, 'Ｐｒｉｖａｔｅ ｋｅｙ')),
    ],
    misses: [
      page('https://zorvex.com/import', 'Zorvex', form(0, 1, 'Secret recovery phrase')),
      page('https://milkywallet.app/', '', form(0, 12, ...words)),
      page('https://shop.example/', '', form(1, 1, 'E-mail', 'Password')),
      page('https://learn.example/', 'What is a seed phrase?'),
      page('https://form.example/', '', form(0, 3, 'Name', 'Order number', 'Message')),
      page('https://help.example/', '', form(0, 0, 'Seed phrase')),
    ],
  },
  'login-form': {
    hits: [
      page('https://portal.example/', 'Zorvex | Sign in', form(1, 1, 'E-mail', 'Password')),
      page('https://portal.example/', 'Milky Wallet login', form(1, 0, 'Password')),
      page('https://portal.example/', '佐维克斯登录', form(1, 1, '密码')),
      page('https://portal.example/', 'Zorvex Support', form(1, 1, 'Password')),
      page('https://portal.example/', 'Zorvex', form(1, 1)),
    ],
    misses: [
      page('https://zorvex.com/login', 'Zorvex | Sign in', form(1, 1, 'Password')),
      page('https://news.example/', 'Zorvex opens an office in Lisbon', form(1, 1, 'Password')),
      page('https://portal.example/', 'Sign in', form(1, 1, 'Password')),
      page('https://portal.example/', 'Zorvex | Sign in', form(0, 1, 'Search')),
      page('https://quince.example/', 'Quince jam club', form(1, 1, 'Password')),
    ],
  },
};

/** Pairs that may be found together; every other hit belongs to one rule alone. */
export const together: readonly (readonly [RuleId, RuleId])[] = [['claimed-support-account', 'secret-request']];
