import type { Brand, BrandStatements, Channel, Fact, Registry } from '../../src/core/registry-types.ts';
import type { Knowledge } from '../../src/core/types.ts';
import { readPhone } from '../../src/registry/read-phone.ts';
import { isSeedWord } from '../../src/registry/seed-words.ts';
import { splitHost } from '../../src/registry/split-host.ts';
import { compileWords } from '../../src/registry/compile-words.ts';

type Rest = Partial<Omit<Fact, 'brand' | 'channel'>>;

/** A fact of an invented brand: current, by the brand's own word, unless said otherwise. */
function fact(owner: string, kind: Channel['kind'], value: string, rest: Rest = {}): Fact {
  return {
    brand: owner,
    channel: { kind, value },
    role: 'main',
    status: 'current',
    basis: 'brand',
    source: `https://${owner}.example/contact`,
    checked: '2026-11-20',
    replacedBy: undefined,
    ...rest,
  };
}

const none: BrandStatements = {
  neverAsk: [],
  neverDo: [],
  responseTimes: [],
  reportTo: [],
  antiPhishingCode: undefined,
};

function brand(id: string, name: string, rest: Partial<Brand>): Brand {
  return {
    id,
    name,
    names: [name],
    stems: [id],
    ambiguous: false,
    stopWords: [],
    facts: [],
    statements: none,
    ...rest,
  };
}

/** An exchange with a coined name, a wallet of two words, and an exchange that is called like a fruit. */
export const invented: readonly Brand[] = [
  brand('zorvex', 'Zorvex', {
    names: ['Zorvex', '佐维克斯'],
    stopWords: ['gitzorvex', 'vortex'],
    facts: [
      fact('zorvex', 'domain', 'zorvex.com'),
      fact('zorvex', 'domain', 'support.zorvex.com', { role: 'support' }),
      fact('zorvex', 'domain', 'zorvex.io', { status: 'former', role: 'legacy', replacedBy: 'zorvex.com' }),
      fact('zorvex', 'url', 'https://support.zorvex.com/tickets', { role: 'support', use: 'ticket-form' }),
      fact('zorvex', 'email', 'support@zorvex.com', { role: 'support' }),
      fact('zorvex', 'phone', '+18885550123', { role: 'support' }),
      fact('zorvex', 'x', 'zorvex'),
      fact('zorvex', 'x-id', '1001', { account: 'zorvex' }),
      fact('zorvex', 'x', 'zorvexsupport', { role: 'support', printed: 'ZorvexSupport' }),
      fact('zorvex', 'x-id', '1002', { role: 'support', account: 'zorvexsupport' }),
      // Neither of the next two has the other's kind of record.
      fact('zorvex', 'x', 'zorvexnews'),
      fact('zorvex', 'x-id', '1004'),
      fact('zorvex', 'x', 'zorvexhelp', { status: 'former', replacedBy: 'zorvexsupport' }),
      fact('zorvex', 'whatsapp', 'none', { status: 'denied', role: 'support' }),
      fact('zorvex', 'telegram', 'none', { status: 'denied', role: 'support' }),
    ],
  }),
  brand('milkywallet', 'Milky Wallet', {
    names: ['Milky Wallet', 'MilkyWallet', '银河钱包'],
    stems: ['milkywallet'],
    facts: [
      fact('milkywallet', 'domain', 'milkywallet.app'),
      fact('milkywallet', 'x', 'milkywalletapp', { basis: 'consensus' }),
      fact('milkywallet', 'telegram', 'milkywallet', { role: 'community' }),
      fact('milkywallet', 'telegram-id', '-1001234567890', { role: 'community', account: 'milkywallet' }),
      fact('milkywallet', 'x', 'milkyreal', { status: 'fake' }),
    ],
  }),
  brand('quince', 'Quince', {
    ambiguous: true,
    facts: [fact('quince', 'domain', 'quince.trade'), fact('quince', 'x', 'quincetrade')],
  }),
];

/** A look-up of our own, so that tests of the core stand without the compiler. */
export function registryOf(brands: readonly Brand[]): Registry {
  const facts = brands.flatMap((each) => each.facts).filter(({ status }) => status !== 'denied');
  return {
    brands,
    brand: (id) => brands.find((each) => each.id === id),
    facts: ({ kind, value }) => facts.filter((each) => answers(each, kind, value.toLowerCase())),
  };
}

function answers({ channel }: Fact, kind: Channel['kind'], value: string): boolean {
  if (kind === 'url') return (channel.kind === 'url' && channel.value === value) || isUnder(hostOf(value), channel);
  if (kind === 'domain') return isUnder(value, channel);
  if (kind === 'email' && channel.kind === 'domain') return isUnder(value.split('@').at(-1) ?? '', channel);
  if (kind === 'handle') return ['x', 'telegram'].includes(channel.kind) && channel.value === value;
  return channel.kind === kind && channel.value === value;
}

function isUnder(host: string, { kind, value }: Channel): boolean {
  return kind === 'domain' && (host === value || host.endsWith(`.${value}`));
}

function hostOf(address: string): string {
  return address.replace(/^https?:\/\//, '').replace(/[/?#].*$/s, '');
}

/** The invented brands with the project's own word lists and readers. */
export const knowledge: Knowledge = {
  registry: registryOf(invented),
  words: compileWords(),
  splitHost,
  readPhone,
  isSeedWord,
};
