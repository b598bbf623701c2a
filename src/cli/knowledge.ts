import type { Knowledge } from '../core/types.ts';
import { compileRegistry } from '../registry/compile.ts';
import { compileWords } from '../registry/compile-words.ts';
import { openRegistry } from '../registry/lookup.ts';
import { splitHostFull } from '../registry/split-host-full.ts';

/** Compiles the data files afresh: the terminal always speaks of what is on disk. Throws what the compilers throw. */
export function loadKnowledge(): Knowledge {
  return {
    registry: openRegistry(compileRegistry()),
    words: compileWords(),
    splitHost: splitHostFull,
  };
}
