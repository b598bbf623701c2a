import { parse } from 'tldts';
import type { HostParts } from '../core/types.ts';

/** Splits by the public suffix list, private suffixes (pages.dev, github.io) included. 48 kB gzip: not for pages. */
export function splitHostFull(host: string): HostParts {
  const parts = parse(host, { allowPrivateDomains: true });
  return {
    subdomain: parts.subdomain ?? '',
    label: parts.domainWithoutSuffix ?? '',
    suffix: parts.publicSuffix ?? '',
    shared: parts.isPrivate === true,
  };
}
