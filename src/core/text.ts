/**
 * Text for comparison. Every folded form keeps a map back to the original, because warnings show the original.
 */
export type Folded = {
  readonly text: string;
  /** Original UTF-16 offset at which each UTF-16 unit of `text` begins; one more entry than `text` has units. */
  readonly offsets: readonly number[];
};

// Marks, format characters (zero-width, bidi controls, tags), variation selectors and unassigned fillers.
const IGNORABLE = /[\p{Mn}\p{Me}\p{Cf}\u115f\u1160\u17b4\u17b5\u3164\uffa0]/u;

/**
 * Case-insensitive form for words of any language: NFKC, marks and format characters dropped, lower case.
 * Letters keep their script; `skeleton` is the one that crosses scripts.
 */
export function fold(text: string): Folded {
  let folded = '';
  const offsets: number[] = [];
  let at = 0;
  for (const character of text) {
    for (const part of character.normalize('NFKD')) {
      if (IGNORABLE.test(part)) continue;
      const piece = part.normalize('NFKC').toLowerCase();
      for (let unit = 0; unit < piece.length; unit += 1) offsets.push(at);
      folded += piece;
    }
    at += character.length;
  }
  offsets.push(at);
  return { text: folded, offsets };
}
