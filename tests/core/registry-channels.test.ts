import { expect, it } from 'vitest';
import { loadKnowledge } from '../../src/cli/knowledge.ts';
import { channelLink } from '../../src/core/channel-link.ts';
import { readPasted } from '../../src/core/channel.ts';
import { judge } from '../../src/core/judge.ts';
import type { Channel, Fact } from '../../src/core/registry-types.ts';
import type { Subject } from '../../src/core/types.ts';
import { verify } from '../../src/core/verify.ts';

const knowledge = loadKnowledge();
const current = knowledge.registry.brands.flatMap(({ facts }) => facts).filter(({ status }) => status === 'current');
const expected = (fact: Fact) => (fact.basis === 'brand' ? 'official' : 'listed');

it('has facts to look at', () => expect(current.length).toBeGreaterThan(100));

it('never accuses a listed channel', () => {
  const wrong = current.flatMap((fact) => {
    const { kind, severity } = verify(fact.channel, knowledge);
    return kind === expected(fact) && severity === undefined
      ? []
      : [`${fact.channel.kind} ${fact.channel.value}: ${kind}`];
  });
  expect(wrong).toEqual([]);
});

const full = (text: string) => text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
const invisible = (text: string) => Array.from(text).join('\u200b');

/** How people copy a channel from elsewhere. */
function printedForms({ channel, printed }: Fact): string[] {
  const { href, label } = channelLink({ channel, printed });
  const forms = [href, printed, href && `“${href}”`, href && `(${href}),`, href && href.toUpperCase()];
  const bare = channel.kind === 'domain' || channel.kind === 'email' || channel.kind === 'phone';
  if (bare) forms.push(label, full(label), ` ${label}. `, label.toUpperCase());
  if (channel.kind === 'domain')
    forms.push(invisible(label), label.replaceAll('.', '[.]'), `https://${label}:443/?a=1#b`);
  if (channel.kind === 'phone') forms.push(label.replace('+', '00'), label.replace(/(\d{3})(?=\d)/g, '$1 '));
  // Invite codes and store ids tell capital letters from small ones.
  const cased = ['discord', 'app', 'extension', 'youtube', 'url'].includes(channel.kind);
  return forms.filter((form): form is string => form !== undefined && !(cased && form === href?.toUpperCase()));
}

it('knows a listed channel in every printed form', () => {
  const readable: ReadonlySet<Channel['kind']> = new Set([
    'domain',
    'url',
    'email',
    'phone',
    'x',
    'telegram',
    'discord',
    'reddit',
    'youtube',
    'instagram',
    'facebook',
    'linkedin',
    'github',
    'app',
    'extension',
  ]);
  const facts = current.filter(({ channel }) => readable.has(channel.kind));
  const wrong = facts.flatMap((fact) =>
    printedForms(fact).flatMap((form) => {
      const verdicts = readPasted(form).map(({ channel }) => verify(channel, knowledge));
      const fine =
        verdicts.length > 0 &&
        verdicts.every(({ kind, severity }) => severity === undefined && (kind === 'official' || kind === 'listed'));
      return fine
        ? []
        : [`${form} → ${verdicts.map(({ kind, channel }) => `${kind} ${channel.kind}:${channel.value}`).join(', ')}`];
    }),
  );
  expect(facts.length).toBeGreaterThan(100);
  expect(wrong).toEqual([]);
});

it('finds nothing on listed accounts under any name, nor on listed pages with any form', () => {
  const names = ['', 'Support', 'Kraken Support', 'OKX 官方客服', '欧易客服', 'Krаken Support', 'Поддержка Binance'];
  const accounts = current.flatMap(({ channel }): Subject[] =>
    channel.kind === 'x' || channel.kind === 'telegram'
      ? names.map((name) => ({ kind: 'account', site: channel.kind, handle: channel.value, name, badges: [] }))
      : [],
  );
  const pages = current.flatMap(({ channel }): Subject[] =>
    channel.kind === 'domain'
      ? [
          {
            kind: 'page',
            url: `https://${channel.value}/restore`,
            title: 'Import wallet',
            forms: [{ labels: ['Secret recovery phrase', '助记词', 'Password'], passwordFields: 1, textFields: 12 }],
            contacts: [],
          },
        ]
      : [],
  );
  expect(accounts.length).toBeGreaterThan(50);
  expect(pages.length).toBeGreaterThan(50);
  const found = [...accounts, ...pages].flatMap((subject) =>
    judge(subject, knowledge).findings.map(({ rule }) => `${JSON.stringify(subject)}: ${rule}`),
  );
  expect(found).toEqual([]);
});
