import type { Knowledge } from '../core/types.ts';
import { compileRegistry } from '../registry/compile.ts';
import { compileWords } from '../registry/compile-words.ts';
import { openRegistry } from '../registry/lookup.ts';
import { readPhone } from '../registry/read-phone.ts';
import { isSeedWord } from '../registry/seed-words.ts';
import { splitHost } from '../registry/split-host.ts';

/** Compiles the data files afresh: the terminal always speaks of what is on disk. Throws what the compilers throw. */
export function loadKnowledge(): Knowledge {
  return {
    registry: openRegistry(compileRegistry()),
    words: compileWords(),
    splitHost,
    readPhone,
    isSeedWord,
  };
}
