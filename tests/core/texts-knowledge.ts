import type { Knowledge } from '../../src/core/types.ts';
import { compileWords } from '../../src/registry/compile-words.ts';
import { compileRegistry } from '../../src/registry/compile.ts';
import { openRegistry } from '../../src/registry/lookup.ts';
import { splitHostFull } from '../../src/registry/split-host-full.ts';

/** The real registry and vocabulary, as popup and terminal use them. */
export const knowledge: Knowledge = {
  registry: openRegistry(compileRegistry()),
  words: compileWords(),
  splitHost: splitHostFull,
};
