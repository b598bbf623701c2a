import { compiledRegistry } from 'virtual:countersign/registry';
import { words } from 'virtual:countersign/words';
import type { Knowledge } from '../core/types.ts';
import { openRegistry } from './lookup.ts';
import { splitHostFull } from './split-host-full.ts';

/** Everything that was built in: all brands with their sources, all vocabularies, the public suffix list. */
export const shippedKnowledge: Knowledge = {
  registry: openRegistry(compiledRegistry),
  words,
  splitHost: splitHostFull,
};
