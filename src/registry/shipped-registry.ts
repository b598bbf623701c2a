import { compiledRegistry } from 'virtual:countersign/registry';
import { openRegistry } from './lookup.ts';

/** All brands that were built in, with their sources. */
export const shippedRegistry = openRegistry(compiledRegistry);
