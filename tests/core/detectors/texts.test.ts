import { describe, expect, test } from 'vitest';
import { judge } from '../../../src/core/judge.ts';
import type { Account, Link, RuleId, Severity } from '../../../src/core/types.ts';
import { knowledge } from '../texts-knowledge.ts';

type Message = {
  readonly text: string;
  readonly author?: Account;
  readonly links?: readonly Link[];
  readonly direction?: 'in' | 'out';
  readonly inReplyTo?: string;
  readonly minutesLater?: number;
};
type Examples = { readonly hits: readonly [Message, Severity][]; readonly misses: readonly Message[] };

const official: Account = { handle: 'krakensupport', name: 'Kraken Support', badges: [] };
const claiming: Account = { handle: 'kraken_help_desk7', name: 'Kraken Help', badges: [] };
const said = (text: string, rest: Omit<Message, 'text'> = {}): Message => ({ text, ...rest });
const answer = (text: string, minutesLater: number, question = 'My Kraken withdrawal is stuck, can support help?') =>
  said(text, { inReplyTo: question, minutesLater });
const link = (text: string, href: string): Message => ({ text: `See ${text}`, links: [{ text, href }] });

function findings({ text, links = [], direction = 'in', ...rest }: Message) {
  return judge({ kind: 'message', site: 'x', text, links, direction, ...rest }, knowledge).findings;
}

const examples: Partial<Readonly<Record<RuleId, Examples>>> = {
  'secret-request': {
    hits: [
      [said('Please send me your recovery phrase.'), 'danger'],
      [said('Please send me your recovery phrase.', { author: official }), 'danger'],
      [said('Enter your recovery phrase.', { author: claiming }), 'danger'],
      [said('Enter your recovery phrase.', { author: { handle: 'krakensupp0rt', badges: [] } }), 'danger'],
      [said('Enter your recovery phrase at https://fix-desk.example'), 'danger'],
      [
        said('Enter your recovery phrase at https://fix-desk.example', { inReplyTo: 'My Kraken account is locked' }),
        'danger',
      ],
      [said('请把验证码报给我。'), 'danger'],
      [said('Move your coins to the safe wallet.'), 'danger'],
      [said('Please verify your identity: https://id-check.example'), 'caution'],
    ],
    misses: [
      said('Enter your recovery phrase.'),
      said('Enter your recovery phrase.', { inReplyTo: 'How do I restore MetaMask?' }),
      said('Please verify your identity.', { author: official }),
      said('Please send me your recovery phrase.', { direction: 'out' }),
      said('Never share your recovery phrase.', { author: claiming }),
      said('Please verify your identity at https://www.kraken.com/sign-in'),
      said('Wie geht es dir?'),
    ],
  },
  'support-redirect': {
    hits: [
      [said('Contact Kraken support on WhatsApp: https://wa.me/15550100'), 'caution'],
      [said('Kraken support: call +1 808 555 0142'), 'caution'],
      [said('Click the chat icon to reach support: https://desk-help.pages.dev'), 'caution'],
      [said('Kraken support, click the chat icon: https://desk-help.pages.dev'), 'danger'],
      [said('Hi, I am Tom from Kraken support, your account has been locked.'), 'caution'],
      [said('您好，我是币安客服，您的账户存在异常。'), 'caution'],
      [said('Mine was fixed by @kraken_help_desk7 in ten minutes.'), 'caution'],
      [said('Please write to kraken.helpdesk77@gmail.com with your case.'), 'caution'],
      [said('币安客服QQ 3550001234'), 'caution'],
      [answer('Write to the helpdesk on WhatsApp: https://wa.me/15550100', 600), 'caution'],
      [answer('Message this guy on Telegram https://t.me/ron_fixes, he knows how.', 5), 'caution'],
    ],
    misses: [
      said('Beware of @kraken_help_desk7, that is a scam.'),
      said('Is @kraken_help_desk7 real?'),
      said('币安的QQ群有人吗'),
      answer(
        'Message me on Telegram https://t.me/anna_k, I am at the meetup too.',
        5,
        'Who is coming to the Kraken party?',
      ),
      answer('Same here, mine took two days.', 5),
      answer('Write to the helpdesk on WhatsApp: https://wa.me/15550100', 5, 'My sofa arrived broken.'),
      said('Send us your papers on WhatsApp: https://wa.me/15550100'),
      said('Contact Kraken support on WhatsApp: https://wa.me/15550100', { author: official }),
      said('Contact Kraken support at https://support.kraken.com'),
      said('Kraken support answered me within an hour, thank you.'),
      said('Our support team is here: https://shop.example/contact'),
      said('Contact Kraken support on WhatsApp: https://wa.me/15550100', { direction: 'out' }),
      said('They told me to contact Kraken support on WhatsApp, beware.'),
    ],
  },
  'supplied-phrase': {
    hits: [
      [said('Here is your new recovery phrase for the migration. Import it and transfer your funds there.'), 'danger'],
      [said('Use this seed phrase and move your coins to the new wallet: apple river cloud'), 'danger'],
      [said('We have created your secure wallet. Here is the private key, please import it today.'), 'danger'],
      [said('这是您的新助记词，请导入后把资产转入。'), 'danger'],
      [
        said(
          'Free 900 USDT for whoever helps me: orbit lemon castle vivid umbrella panda quantum easy river jungle honey mixed',
        ),
        'danger',
      ],
      [said('orbit lemon castle vivid umbrella panda quantum easy river jungle honey mixed'), 'caution'],
      [said('以下是您的助记词，请尽快将资金转到该钱包。'), 'danger'],
    ],
    misses: [
      said('Your new recovery phrase must be written on paper.'),
      said('Never use a recovery phrase that somebody gave you.'),
      said('I lost my recovery phrase.'),
      said('Here is the report, please import it today.'),
      said('这是您的订单，请查收。'),
    ],
  },
  'misleading-link': {
    hits: [
      [link('kraken.com', 'https://sign-in.example/a'), 'danger'],
      [link('https://www.kraken.com/help', 'https://x9.example'), 'danger'],
      [link('www.coinbase.com', 'https://collect.example'), 'danger'],
      [link('binance.com', 'https://files.pages.dev'), 'danger'],
      [link('metamask.io', 'https://metamask-io.example'), 'danger'],
    ],
    misses: [
      link('kraken.com', 'https://www.kraken.com/'),
      link('kraken.com', 'https://support.kraken.com/'),
      link('a shop', 'https://shop.example'),
      link('shop.example', 'https://other.example'),
      link('kraken.com', 'https://t.co/abc'),
    ],
  },
  'recovery-agent': {
    hits: [
      [
        said('I was scammed too, but he helped me recover everything. Message him: https://t.me/fast_recover_guy'),
        'caution',
      ],
      [said('Our recovery experts get your money back. Contact us on WhatsApp.'), 'caution'],
      [said('Lost crypto? A certified hacker recovered mine, DM @quickback'), 'caution'],
      [said('我被骗后他帮我追回了资金，联系他 https://t.me/laoshi_zk'), 'caution'],
      [said('Scam alert! For fund recovery send a DM now.'), 'caution'],
    ],
    misses: [
      said('I recovered my password this morning.'),
      said('Beware of recovery scams.'),
      said('The police helped me, I got my money back after a year.'),
      said('Database recovery takes an hour.'),
      said('Call me when you are home.'),
    ],
  },
};

describe.each(Object.entries(examples))('%s', (rule, { hits, misses }) => {
  test('has enough examples of both', () => {
    expect(hits.length).toBeGreaterThanOrEqual(5);
    expect(misses.length).toBeGreaterThanOrEqual(5);
  });

  test.each(hits)('warns: $text', (message, severity) => {
    const found = findings(message).find((finding) => finding.rule === rule);
    expect(found?.severity).toBe(severity);
    expect(found?.reasons.length).toBeGreaterThan(0);
    for (const span of found?.evidence ?? []) expect(span.end).toBeLessThanOrEqual(message.text.length);
  });

  test.each(misses)('stays quiet: $text', (message) => {
    expect(findings(message).filter((finding) => finding.rule === rule)).toEqual([]);
  });
});

test('of two asks a warning speaks of the graver', () => {
  const both = said('Kindly validate your wallet and send me your recovery phrase so we can release the withdrawal.');
  const warned = findings(both).find(({ rule }) => rule === 'secret-request');
  expect(warned?.reasons.map(({ key }) => key)).toEqual(['reason.asks-seed-phrase']);
});
