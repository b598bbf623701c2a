import type { Knowledge } from '../../src/core/types.ts';
import { compileWords } from '../../src/registry/compile-words.ts';
import { compileRegistry } from '../../src/registry/compile.ts';
import { openRegistry } from '../../src/registry/lookup.ts';
import { readPhone } from '../../src/registry/read-phone.ts';
import { isSeedWord } from '../../src/registry/seed-words.ts';
import { splitHost } from '../../src/registry/split-host.ts';

/** The real registry and vocabulary, as popup and terminal use them. */
export const knowledge: Knowledge = {
  registry: openRegistry(compileRegistry()),
  words: compileWords(),
  splitHost,
  readPhone,
  isSeedWord,
};
