import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPasted } from '../../src/core/channel.ts';
import { toHost } from '../../src/core/to-host.ts';
import { verify } from '../../src/core/verify.ts';
import { knowledge } from '../support/invented.ts';

const verdicts = (text: string) => readPasted(text).map(({ channel }) => verify(channel, knowledge));
const shape = (text: string) =>
  verdicts(text).map(({ kind, brand, severity }) => `${kind} ${brand ?? '-'} ${severity ?? '-'}`);
const host = (text: string) => {
  const value = toHost(text) ?? text;
  const { kind, severity, lookalike, brand } = verify({ kind: 'domain', value }, knowledge);
  return [kind, severity ?? 'silent', lookalike?.how ?? '-', brand ?? '-'].join(' ');
};

describe('hosts', () => {
  it.each([
    ['zorvex.com', 'official silent - zorvex'],
    ['app.zorvex.com', 'official silent - zorvex'],
    ['zorvex.io', 'former note - zorvex'],
    ['zorvex.vip', 'claims-brand caution other-suffix zorvex'],
    ['zorvex-login.com', 'claims-brand caution extra-word zorvex'],
    ['loginzorvex.com', 'claims-brand caution extra-word zorvex'],
    ['zorvexabc.top', 'claims-brand caution extra-word zorvex'],
    ['zorvex.pages.dev', 'lookalike danger free-hosting zorvex'],
    ['zorvex-help.vercel.app', 'lookalike danger free-hosting zorvex'],
    ['zorvex.com.secure-login.info', 'lookalike danger subdomain zorvex'],
    ['zorvex-com-login.info', 'lookalike danger subdomain zorvex'],
    ['login.zorvex.example.net', 'lookalike danger subdomain zorvex'],
    ['zor.vex.net', 'lookalike danger subdomain zorvex'],
    ['zоrvex.com', 'lookalike danger homoglyph zorvex'],
    ['zórvex.com', 'lookalike danger homoglyph zorvex'],
    ['z0rvex.com', 'lookalike danger homoglyph zorvex'],
    ['milkyvvallet.com', 'lookalike danger homoglyph milkywallet'],
    ['zrovex.com', 'lookalike danger typo zorvex'],
    ['zorveex.com', 'lookalike danger typo zorvex'],
    ['zorvx-support.net', 'lookalike danger typo zorvex'],
    ['milkwallet.net', 'claims-brand caution typo milkywallet'],
    ['quince-wallet.net', 'claims-brand caution extra-word quince'],
    ['quіnce.com', 'lookalike danger homoglyph quince'],
  ])('%s is %s', (name, expected) => expect(host(name)).toBe(expected));

  it.each([
    'quince.com',
    'quincejam.com',
    'quince.pages.dev',
    'gitzorvex.dev',
    'vortex.com',
    'zorvex.prod.example.net',
    'zorvex.map.fastly.net',
    'zor.com',
    'milky.com',
    'wallet.com',
    'milky-chocolate-wallet.com',
    'example.com',
    'localhost.localdomain',
    '1.2.3.4',
    'xn--ls8h.la',
    'sorvex.example.org',
  ])('%s is nobody’s', (name) => expect(host(name)).toBe('unlisted silent - -'));
});

describe('accounts', () => {
  it('shows letter by letter what differs, and which account it should be', () => {
    const [verdict] = verdicts('https://x.com/Z0rvexSupport');
    expect(verdict).toMatchObject({
      kind: 'lookalike',
      severity: 'danger',
      rule: 'lookalike-account',
      brand: 'zorvex',
    });
    expect(verdict?.lookalike).toMatchObject({ how: 'homoglyph', fact: { channel: { value: 'zorvexsupport' } } });
    expect(verdict?.lookalike?.diff).toEqual([
      { seen: 'z', official: 'Z', same: true },
      { seen: '0', official: 'o', same: false },
      { seen: 'rvexsupport', official: 'rvexSupport', same: true },
    ]);
    expect(verdict?.official[0]?.channel).toEqual({ kind: 'x', value: 'zorvexsupport' });
  });

  it.each([
    ['@zorvexsupport', 'official zorvex -'],
    ['https://x.com/milkywalletapp', 'listed milkywallet -'],
    ['https://x.com/zorvexhelp', 'former zorvex caution'],
    ['https://x.com/milkyreal', 'denied milkywallet danger'],
    ['https://t.me/zorvex_support', 'denied zorvex danger'],
    ['@zorvex_desk_7', 'claims-brand zorvex caution'],
    ['Zorvex Support', 'claims-brand zorvex caution'],
    ['佐维克斯客服', 'claims-brand zorvex caution'],
    ['@zorvexfan', 'unlisted zorvex -'],
    ['@someone_else', 'unlisted - -'],
  ])('%s is %s', (text, expected) => expect(shape(text)).toEqual([expected]));
});

describe('mail and phone', () => {
  it.each([
    ['support@zorvex.com', 'official zorvex -'],
    ['anyone@mail.zorvex.com', 'official zorvex -'],
    ['support@zorvex-desk.com', 'claims-brand zorvex caution'],
    ['zorvex.support@gmail.com', 'claims-brand zorvex caution'],
    ['anna.zorvex@gmail.com', 'unlisted - -'],
    ['+1 888 555 0123', 'official zorvex -'],
    ['(888) 555-0123', 'official zorvex -'],
    ['+1 888 555 0124', 'unlisted - -'],
  ])('%s is %s', (text, expected) => expect(shape(text)).toEqual([expected]));
});

describe('a verdict', () => {
  const samples = fc.constantFrom(
    'zorvex.com',
    'zorvex-login.com',
    'z0rvex.com',
    'zorvex.com.evil.example.net',
    'support@zorvex.com',
    'zorvex.support@gmail.com',
    '@zorvexsupport',
    '@zorvex_desk',
    'https://x.com/zorvexsupport',
    'https://t.me/zorvex_help',
    'Zorvex Support',
    '+1 888 555 0123',
  );
  const change = fc.constantFrom<readonly [string, (text: string) => string]>(
    ['capital letters', (text) => text.toUpperCase()],
    ['small letters', (text) => text.toLowerCase()],
    ['brackets', (text) => `(${text})`],
    ['quotation marks', (text) => `“${text}”`],
    ['a full stop', (text) => `${text}.`],
    ['blanks', (text) => `  ${text}\n`],
    ['full-width letters', (text) => text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0))],
    ['zero-width characters', (text) => Array.from(text).join('\u200b')],
  );

  it('does not change under case, punctuation, full-width forms and zero-width characters', () => {
    fc.assert(
      fc.property(samples, change, (text, [, changed]) => {
        expect(shape(changed(text))).toEqual(shape(text));
      }),
      { numRuns: 400 },
    );
  });

  it('is given for any text at all', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl(), fc.domain()), (text) => {
        for (const verdict of verdicts(text)) expect(verdict.kind).not.toBe('official');
      }),
    );
  });
});
