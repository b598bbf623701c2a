import { mainDomain } from '../../src/core/official.ts';
import type { Brand } from '../../src/core/registry-types.ts';

/** What an impostor knows of a brand. */
export type Target = {
  readonly brand: Brand;
  /** Lower-case Latin letters and digits: "trustwallet". */
  readonly stem: string;
  /** As the brand writes itself: "Trust Wallet". */
  readonly name: string;
  /** A name in Han letters, where the brand has one that is not an everyday word. */
  readonly han: string | undefined;
  /** "trustwallet.com", its first label and the rest. */
  readonly domain: string;
  readonly label: string;
  readonly suffix: string;
  /** An official account on X. */
  readonly account: string | undefined;
  /** Its name is an everyday word ("Phantom"): it claims a brand only beside words of support, and has no slips. */
  readonly everyday: boolean;
  /** A chain or a coin: its name belongs to everybody who builds on it, so that a host may carry it. */
  readonly everybodys: boolean;
};

/** A way to imitate a brand; `undefined` where it does not fit the brand. */
export type Pattern = (target: Target) => string | undefined;
export type Patterns = Readonly<Record<string, Pattern>>;

const HAN = /^\p{Script=Han}+$/u;

/** `undefined` for a brand without a domain: there is nothing to imitate in a host. */
export function targetOf(brand: Brand): Target | undefined {
  const domain = mainDomain(brand)?.channel.value;
  const [stem] = brand.stems;
  if (domain === undefined || stem === undefined) return undefined;
  const weak = new Set(brand.ambiguousNames);
  const dot = domain.indexOf('.');
  return {
    brand,
    stem,
    name: brand.name,
    han: brand.names.find((name) => HAN.test(name) && !weak.has(name)),
    domain,
    label: domain.slice(0, dot),
    suffix: domain.slice(dot + 1),
    account: brand.facts.find(({ channel, status }) => channel.kind === 'x' && status === 'current')?.channel.value,
    everyday: brand.ambiguous || weak.has(brand.name),
    everybodys: brand.kind === 'chain' || brand.kind === 'stablecoin',
  };
}
