import type { Plugin } from 'vite';
import { compileRegistry } from '../src/registry/compile.ts';
import { compileWords } from '../src/registry/compile-words.ts';

const PREFIX = 'virtual:countersign/';

/** Each virtual module's name and the source text that it stands for. */
const modules: Readonly<Record<string, () => string>> = {
  registry: () => `export const compiledRegistry = ${json(compileRegistry())};`,
  words: () => `export const words = ${json(compileWords())};`,
};

/**
 * Serves the compiled data as virtual modules, so that zod and the data's prose stay out of what ships.
 * A broken data file stops the build with its name and the path inside it.
 */
export function dataPlugin(): Plugin {
  return {
    name: 'countersign-data',
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return undefined;
      const build = modules[id.slice(PREFIX.length + 1)];
      return build ? build() : this.error(`no data module is called ${id}`);
    },
  };
}

/** `JSON.parse` of a string is what engines read fastest for large constants. */
function json(value: unknown): string {
  return `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
}
