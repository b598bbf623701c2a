import type { Target } from './target.ts';

/** How words are disguised. Each answers `undefined` where it would change nothing. */

export function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Replaces the first `from` after the first letter, else at the beginning. */
export function swap(word: string | undefined, from: string, to: string): string | undefined {
  if (word === undefined) return undefined;
  const inside = word.indexOf(from, 1);
  const at = inside === -1 ? word.indexOf(from) : inside;
  return at === -1 ? undefined : word.slice(0, at) + to + word.slice(at + from.length);
}

/** Joins parts; `undefined` when one of them is. */
export function join(...parts: readonly (string | undefined)[]): string | undefined {
  return parts.every((part) => part !== undefined) ? parts.join('') : undefined;
}

/** Names of four letters or fewer, and everyday words, have too many neighbours for a slip to mean anything. */
function slippery({ stem, everyday }: Target): string | undefined {
  return stem.length > 4 && !everyday ? stem : undefined;
}

const middle = (word: string) => Math.floor(word.length / 2);

export function doubled(target: Target): string | undefined {
  const word = slippery(target);
  const at = middle(word ?? '');
  return word && word.slice(0, at) + word.charAt(at) + word.slice(at);
}

export function dropped(target: Target): string | undefined {
  const word = slippery(target);
  const at = middle(word ?? '');
  return word && word.slice(0, at) + word.slice(at + 1);
}

/** Two neighbours that differ change places. */
export function swapped(target: Target): string | undefined {
  const word = slippery(target);
  if (word === undefined) return undefined;
  const at = Array.from(word).findIndex(
    (letter, index) => index >= middle(word) - 1 && letter !== word.charAt(index + 1),
  );
  if (at < 1 || at + 1 >= word.length) return undefined;
  return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
}

const NEIGHBOURS: Readonly<Record<string, string>> = Object.fromEntries(
  'aq bv cx de ew fg gh hj io jk kl lk mn nb op po qw re sa ty ui vc wq xz yt zx 1q 2w 3e 4r 5t 6y 7u 8i 9o 0p'
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

/** A key beside the right one. */
export function mistyped(target: Target): string | undefined {
  const word = slippery(target);
  const at = middle(word ?? '');
  return word && word.slice(0, at) + (NEIGHBOURS[word.charAt(at)] ?? 'x') + word.slice(at + 1);
}

export function inserted(target: Target): string | undefined {
  const word = slippery(target);
  const at = middle(word ?? '');
  return word && word.slice(0, at) + (NEIGHBOURS[word.charAt(at)] ?? 'x') + word.slice(at);
}

/** Every letter of `from` becomes the letter at its place in `to`; `undefined` when nothing changed. */
export function written(text: string, from: string, to: string): string | undefined {
  const letters = Array.from(to);
  const made = Array.from(text, (letter) => letters[from.indexOf(letter)] ?? letter).join('');
  return made === text ? undefined : made;
}

const SMALL = 'abcdefghijklmnopqrstuvwxyz';
const LARGE = SMALL.toUpperCase();

/** Styles of letters that Unicode has a whole alphabet of, from the code points of "A" and "a". */
export function styled(text: string, large: number, small: number): string {
  const shift = (letter: string) => {
    const at = SMALL.indexOf(letter);
    if (at !== -1) return String.fromCodePoint(small + at);
    const upper = LARGE.indexOf(letter);
    return upper === -1 ? letter : String.fromCodePoint(large + upper);
  };
  return Array.from(text, shift).join('');
}

export function smallCapitals(text: string): string {
  return written(text.toLowerCase(), SMALL, 'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘǫʀꜱᴛᴜᴠᴡxʏᴢ') ?? text;
}

export function cyrillic(text: string): string | undefined {
  return written(text, 'aceopxykTKHMBACEOPX', 'асеорхукТКНМВАСЕОРХ');
}

/** One letter only, as careful impostors do. */
export function oneCyrillic(text: string): string | undefined {
  return Array.from('oaecpyk')
    .map((letter) => swap(text, letter, cyrillic(letter) ?? letter))
    .find((made) => made !== undefined);
}

export function greek(text: string): string | undefined {
  return written(text, 'oavtkuiABEZHIKMNOPTXY', 'οαντκυιΑΒΕΖΗΙΚΜΝΟΡΤΧΥ');
}

export function accented(text: string): string | undefined {
  return written(text, 'aeioucnsz', 'áéíóúçñšž');
}

/** One accent, on the last letter that takes one. */
export function oneAccent(text: string): string | undefined {
  const at = Array.from(text).findLastIndex((letter) => 'aeioucnsz'.includes(letter));
  return at === -1 ? undefined : text.slice(0, at) + (accented(text.charAt(at)) ?? '') + text.slice(at + 1);
}

/** `mark` after each letter. */
export function between(text: string, mark: string): string {
  return Array.from(text).join(mark);
}
