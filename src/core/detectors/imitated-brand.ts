import type { BrandId } from '../registry-types.ts';
import type { Evidence } from './detector.ts';

/** The brand that an unlisted page pretends to be: by its host, else by a title that is its name. */
export function imitatedBrand({ host, mentions }: Evidence): BrandId | undefined {
  if (host?.severity !== undefined) return host.brand;
  return mentions.find(({ whole, role }) => whole || role !== undefined)?.brand;
}
