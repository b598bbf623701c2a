/** The part of eth-phishing-detect 1.2.0 that we measure against; the package has no types of its own. */
declare module 'eth-phishing-detect/src/detector.js' {
  export type Lists = {
    readonly whitelist: readonly string[];
    readonly blacklist: readonly string[];
    readonly fuzzylist: readonly string[];
    readonly tolerance?: number;
  };
  export default class PhishingDetector {
    constructor(lists: Lists);
    check(host: string): { readonly result: boolean; readonly type: string };
  }
}

declare module 'eth-phishing-detect/src/config.json' {
  import type { Lists } from 'eth-phishing-detect/src/detector.js';

  const lists: Lists;
  export default lists;
}
