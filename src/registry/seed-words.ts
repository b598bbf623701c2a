import { wordlist as english } from '@scure/bip39/wordlists/english.js';
import { wordlist as simplified } from '@scure/bip39/wordlists/simplified-chinese.js';
import { wordlist as traditional } from '@scure/bip39/wordlists/traditional-chinese.js';

const words: ReadonlySet<string> = new Set([...english, ...simplified, ...traditional]);

/** Whether a word, in small letters, can be one of a wallet's recovery words: the lists of BIP-39 that wallets give out. */
export function isSeedWord(word: string): boolean {
  return words.has(word);
}
