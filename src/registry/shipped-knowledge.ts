import { words } from 'virtual:countersign/words';
import type { Knowledge } from '../core/types.ts';
import { shippedRegistry } from './shipped-registry.ts';
import { splitHostFull } from './split-host-full.ts';

/** Everything that was built in: the registry, all vocabularies, the public suffix list. */
export const shippedKnowledge: Knowledge = { registry: shippedRegistry, words, splitHost: splitHostFull };
