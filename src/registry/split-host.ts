import { parse } from 'tldts';
import type { HostParts } from '../core/types.ts';

const HOST = { allowPrivateDomains: true, extractHostname: false };

/** Splits by the public suffix list, private suffixes (pages.dev, github.io) included. */
export function splitHost(host: string): HostParts {
  const parts = parse(host, HOST);
  return {
    subdomain: parts.subdomain ?? '',
    label: parts.domainWithoutSuffix ?? '',
    suffix: parts.publicSuffix ?? '',
    shared: parts.isPrivate === true,
  };
}
