import { sharedSuffixes } from './shared-suffixes.ts';
import type { Brand, Registry } from './registry-types.ts';
import type { HostParts, SplitHost } from './types.ts';

/** The host's parts with help desks and site builders that rent out sub-hosts counted as free hosting. */
export function partsOf(unicode: string, host: string, splitHost: SplitHost): HostParts {
  const split = splitHost(host);
  const labels = unicode.split('.');
  const suffix = split.suffix === '' ? 0 : split.suffix.split('.').length;
  const rented = split.subdomain !== '' && sharedSuffixes.has(`${split.label}.${split.suffix}`);
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

/** Words of test systems and nodes: there a brand's name says what the machine is for. */
const MACHINES: ReadonlySet<string> = new Set(
  'prod stg staging internal svc k8s uat intranet monitoring grafana api rest rpc lcd grpc node nodes'.split(' '),
);

export function namesMachine(subdomain: string): boolean {
  return subdomain.split(/[.-]/).some((word) => MACHINES.has(word));
}

/** The brand whose official domain is written out among a host's words: "coinbase.com.secure-account.example". */
export function officialInside(words: readonly string[], registry: Registry): Brand | undefined {
  for (let from = 0; from < words.length - 1; from += 1) {
    for (let to = from + 2; to <= Math.min(words.length, from + 4); to += 1) {
      const written = words.slice(from, to).join('.');
      const fact = registry.facts({ kind: 'domain', value: written }).find(({ channel }) => channel.value === written);
      if (fact) return registry.brand(fact.brand);
    }
  }
  return undefined;
}
