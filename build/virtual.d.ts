declare module 'virtual:countersign/registry' {
  import type { CompiledRegistry } from '../src/registry/compiled.ts';
  export const compiledRegistry: CompiledRegistry;
}
declare module 'virtual:countersign/words' {
  import type { Words } from '../src/core/types.ts';
  export const words: Words;
}
