import { Fragment } from 'react';
import type { ReactNode } from 'react';

/** Names in many scripts, each in its own direction. */
export function BrandNames({ names }: { readonly names: readonly string[] }): ReactNode {
  return names.map((name, index) => (
    <Fragment key={name}>
      {index > 0 && ' · '}
      <bdi>{name}</bdi>
    </Fragment>
  ));
}
