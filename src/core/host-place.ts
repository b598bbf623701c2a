import { sharedSuffixes } from './shared-suffixes.ts';
import type { Brand, Registry } from './registry-types.ts';
import type { HostParts, SplitHost } from './types.ts';

/** The host's parts with help desks and site builders that rent out sub-hosts counted as free hosting. */
export function partsOf(unicode: string, host: string, splitHost: SplitHost): HostParts {
  const split = splitHost(host);
  const rented = split.subdomain !== '' && sharedSuffixes.has(`${split.label}.${split.suffix}`);
  if (unicode === host && split.label !== '' && !rented) return split;
  const labels = unicode.split('.');
  const suffix = split.suffix === '' ? 0 : split.suffix.split('.').length;
  const end = labels.length - suffix - (rented ? 1 : 0);
  return {
    subdomain: labels.slice(0, Math.max(0, end - 1)).join('.'),
    label: labels[end - 1] ?? '',
    suffix: labels.slice(end).join('.'),
    shared: split.shared || rented,
  };
}

/** Delivery networks, whose machine names carry the names of whom they serve and are never seen by people. */
export function isDeliveryNetwork(host: string): boolean {
  return NETWORKS.test(host);
}

const NETWORKS =
  /\.(?:akamai(?:edge|hd|zed)?|akadns|edgekey|edgesuite|fastly|fastlylb|cloudflare|trafficmanager|llnwd|footprint|lxdns|wscdns|kunlun[a-z]{1,4}|alikunlun|cdngslb|dnsv1|tdnsv\d+)\.(?:net|com)$|\.elb\.amazonaws\.com$/;

/** Suffixes of names on chains ("vitalik.eth"), which public DNS does not know: the bare word is an address for coins. */
export function isChainSuffix(suffix: string): boolean {
  return CHAIN_SUFFIXES.has(suffix);
}

const CHAIN_SUFFIXES: ReadonlySet<string> = new Set(
  'eth sol bnb ton crypto nft wallet blockchain bitcoin dao zil polygon lens x 888'.split(' '),
);

/** Help desks and code hosts, which give their customers a sub-host of the customer's name. */
export function isHelpDesk(suffix: string): boolean {
  return HELP_DESKS.has(suffix);
}

const HELP_DESKS: ReadonlySet<string> = new Set(
  'zendesk.com groovehq.com freshdesk.com helpscoutdocs.com intercom.help crisp.help discourse.group github.io gitlab.io'.split(
    ' ',
  ),
);

/** A country's own suffix ("it", "co.uk"), without those that are sold worldwide like generic ones. */
export function isNational(suffix: string): boolean {
  const top = suffix.slice(suffix.lastIndexOf('.') + 1);
  return top.length === 2 && !SOLD_WORLDWIDE.has(top);
}

const SOLD_WORLDWIDE: ReadonlySet<string> = new Set(
  'ac ag ai am as at bz cc cd cf cm cn co cx eu fm ga gd gg gl gq im in io is la lc li lt ly me ml ms mu mx ni nu pm pw ru sb sc sh so st su sx tc tk to tv us vc vg vu wf ws'.split(
    ' ',
  ),
);

/** Suffixes that cost next to nothing and that hardly anybody but impostors keeps, by public abuse statistics. */
export function isThrowaway(suffix: string): boolean {
  return THROWAWAY.has(suffix);
}

const THROWAWAY: ReadonlySet<string> = new Set(
  'tk ml ga cf gq top icu buzz cfd sbs rest fit wang bond cyou quest lol click work monster promo ooo'.split(' '),
);

/** Words of test systems and nodes: there a brand's name says what the machine is for. */
const MACHINES: ReadonlySet<string> = new Set(
  'prod stg staging internal svc k8s uat intranet monitoring grafana api rest rpc lcd grpc node nodes'.split(' '),
);

export function namesMachine(subdomain: string): boolean {
  return subdomain.split(/[.-]/).some((word) => MACHINES.has(word));
}

type Domains = { readonly owners: ReadonlyMap<string, Brand>; readonly ends: ReadonlySet<string> };

const domains = new WeakMap<Registry, Domains>();

function domainsOf(registry: Registry): Domains {
  const known = domains.get(registry);
  if (known) return known;
  const owners = new Map<string, Brand>();
  for (const brand of registry.brands)
    for (const { channel, status } of brand.facts)
      if (channel.kind === 'domain' && status !== 'denied') owners.set(channel.value, brand);
  const made = { owners, ends: new Set(Array.from(owners.keys(), (name) => name.slice(name.lastIndexOf('.') + 1))) };
  domains.set(registry, made);
  return made;
}

/** The brand whose official domain is written out among a host's words: "coinbase.com.secure-account.example". */
export function officialInside(words: readonly string[], registry: Registry): Brand | undefined {
  const { owners, ends } = domainsOf(registry);
  for (let from = 0; from < words.length - 1; from += 1) {
    for (let to = from + 2; to <= Math.min(words.length, from + 4); to += 1) {
      const owner = ends.has(words[to - 1] ?? '') ? owners.get(words.slice(from, to).join('.')) : undefined;
      if (owner) return owner;
    }
  }
  return undefined;
}
