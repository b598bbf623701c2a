import table from '../../data/confusables.json' with { type: 'json' };

const latin = new Map<string, string>();
for (const [reached, characters] of Object.entries(table.letters)) {
  for (const character of characters) latin.set(character, reached);
}
/** Alphabets of 26 in a row that neither NFKC nor UTS #39 resolves: negative circled, negative squared, regional. */
for (const first of [0x1f150, 0x1f170, 0x1f1e6]) {
  for (let letter = 0; letter < 26; letter += 1) {
    latin.set(String.fromCodePoint(first + letter), String.fromCodePoint(0x61 + letter));
  }
}

/** The Latin letters that `character` (one code point, NFKC, without marks) is drawn like; in case of doubt as it is. */
export function latinLike(character: string): string | undefined {
  return latin.get(character) ?? latin.get(character.toLowerCase());
}
