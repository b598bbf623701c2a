import type { Brand, Fact, FactRole } from '../../core/registry-types.ts';

export type FactGroup = {
  readonly id: 'support' | 'main' | 'community' | 'product' | 'other';
  readonly facts: readonly Fact[];
};
export type BrandGroups = {
  /** In the order in which a person in need wants them; none is empty. */
  readonly current: readonly FactGroup[];
  readonly denied: readonly Fact[];
  readonly former: readonly Fact[];
  readonly fake: readonly Fact[];
};

const groupOf: Readonly<Record<FactRole, FactGroup['id']>> = {
  support: 'support',
  main: 'main',
  regional: 'main',
  community: 'community',
  product: 'product',
  staff: 'other',
  marketing: 'other',
  legacy: 'other',
};
const order: readonly FactGroup['id'][] = ['support', 'main', 'community', 'product', 'other'];
const nearestHelp = [
  'live-chat',
  'help-centre',
  'ticket-form',
  'email',
  'phone',
  'x',
  'telegram',
  'verify-page',
  'domain',
];

/** A brand's facts for reading: support first, in each group the brand's own word before lists, help before machinery. */
export function groupFacts(brand: Brand): BrandGroups {
  const withStatus = (status: Fact['status']): Fact[] => brand.facts.filter((fact) => fact.status === status);
  // Numeric ids are for matching; the name beside them says the same to a person.
  const current = withStatus('current')
    .filter(({ channel }) => channel.kind !== 'x-id' && channel.kind !== 'telegram-id')
    .toSorted((a, b) => rank(a) - rank(b));
  const groups = order.map((id) => ({ id, facts: current.filter((fact) => id === groupOf[fact.role ?? 'marketing']) }));
  return {
    current: groups.filter((group) => group.facts.length > 0),
    denied: withStatus('denied'),
    former: withStatus('former'),
    fake: withStatus('fake'),
  };
}

function rank(fact: Fact): number {
  const place = nearestHelp.indexOf(fact.use ?? fact.channel.kind);
  return (fact.basis === 'brand' ? 0 : 100) + (place === -1 ? nearestHelp.length : place);
}
