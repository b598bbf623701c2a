import { words } from 'virtual:countersign/words';
import type { Knowledge } from '../core/types.ts';
import { shippedRegistry } from './shipped-registry.ts';
import { readPhone } from './read-phone.ts';
import { isSeedWord } from './seed-words.ts';
import { splitHost } from './split-host.ts';

/** Everything that was built in: the registry, all vocabularies, the public suffix list, phone number plans. */
export const shippedKnowledge: Knowledge = { registry: shippedRegistry, words, splitHost, readPhone, isSeedWord };
