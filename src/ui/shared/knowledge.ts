import { compiledRegistry } from 'virtual:countersign/registry';
import { words } from 'virtual:countersign/words';
import type { Knowledge } from '../../core/types.ts';
import { openRegistry } from '../../registry/lookup.ts';
import { splitHostFull } from '../../registry/split-host-full.ts';

/** Everything that was built in: all brands with their sources. */
export const knowledge: Knowledge = {
  registry: openRegistry(compiledRegistry),
  words,
  splitHost: splitHostFull,
};
