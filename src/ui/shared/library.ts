import type { Registry } from '../../core/registry-types.ts';
import type { Verdict } from '../../core/types.ts';
import { askForVerdicts } from '../../extension/judging.ts';

/** What a screen consults: the brands to browse, and the background's verdict on a pasted text. */
export type Library = {
  readonly registry: Registry;
  readonly verify: (text: string) => Promise<readonly Verdict[]>;
};

/** The registry comes from the package after the screen has been drawn, so that the box takes text at once. */
export async function loadLibrary(): Promise<Library> {
  const { shippedRegistry } = await import('../../registry/shipped-registry.ts');
  return { registry: shippedRegistry, verify: askForVerdicts };
}
