/** Words by their letters, for finding all of them that begin at one place of a text. */
export type Trie<T> = { readonly next: Map<string, Trie<T>>; readonly entries: T[] };

export function emptyTrie<T>(): Trie<T> {
  return { next: new Map(), entries: [] };
}

export function addWord<T>(trie: Trie<T>, word: string, entry: T): void {
  let node = trie;
  for (const letter of word.split('')) {
    let child = node.next.get(letter);
    if (!child) {
      child = emptyTrie();
      node.next.set(letter, child);
    }
    node = child;
  }
  if (!node.entries.includes(entry)) node.entries.push(entry);
}

/** Calls `found` with the end and the entries of each word that begins at `start`, shortest first. */
export function wordsAt<T>(
  trie: Trie<T>,
  text: string,
  start: number,
  found: (end: number, entries: readonly T[]) => void,
): void {
  let node: Trie<T> | undefined = trie;
  for (let at = start; at < text.length; at += 1) {
    node = node.next.get(text.charAt(at));
    if (!node) return;
    if (node.entries.length > 0) found(at + 1, node.entries);
  }
}

export function hasWord<T>(trie: Trie<T>, text: string): boolean {
  let found = false;
  wordsAt(trie, text, 0, (end) => {
    if (end === text.length) found = true;
  });
  return found;
}
