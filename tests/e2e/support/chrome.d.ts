import type { browser } from 'wxt/browser';

declare global {
  /** In pages of the extension, where the drivers run functions; Firefox has it as well. */
  const chrome: typeof browser;
}
