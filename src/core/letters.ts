/**
 * What one UTF-16 unit counts as when words are looked for in disguised text: one table look-up a unit, so that
 * a whole message is read in a single pass without normalising it first. Terms go through the same table.
 */
export const SKIP = 1;
/** Between letters of a disguised word: spaces, dots, dashes, emoji. */
export const GAP = 2;
/** Commas, sentence ends: no word continues across. */
export const STOP = 3;

const UNSEEN = 0;

/** The class of every unit seen so far; filled as letters are met. */
export type Letters = { readonly table: Uint16Array };

// Letters that look like a Latin one and that NFKD does not resolve. Left out on purpose: Cyrillic н and в, whose
// small forms do not look Latin and which would turn Russian words into English ones ("не" into "he").
const LOOKALIKES =
  'aɑаαᴀ4@ b6ʙβ cсᴄϲ dđԁᴅð eеεᴇəє3 fꜰ gɡɢ hһʜħ jјᴊ kкκᴋ liıɩιіɪʟł1|ɫ mмᴍ nηɴпոŋ oоοᴏø0օσ pрρᴘþ qԛ rʀг sѕꜱ5$ tтτᴛ7 uυᴜսμ vνᴠѵ wωᴡԝ xхχ yуγʏү zᴢ';
const lookalikes = new Map(
  LOOKALIKES.split(' ').flatMap((row) => Array.from(row, (letter) => [letter, row.charCodeAt(0)] as const)),
);

// Signs of Indic scripts are vowels, not ornaments: without them "in" and "I" are one word in Hindi. The nukta goes.
const INDIC_SIGN = /^[\u0900-\u093b\u093d-\u0dff]$/u;
const DROPPED = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}\u115f\u1160\u3164\uffa0]$/u;
const SPACE = /^[\s\p{Z}]$/u;
const LETTER = /^[\p{L}\p{Mc}\p{N}]$/u;
const STOPS = /^[,;:!?，、。；：！？؟،।…]$/u;
const HANGUL = /^[\uac00-\ud7a3]$/u;
// Kana with a voicing mark are letters of their own: シード (seed) is not シート (sheet).
const KANA = /^[\u3041-\u3096\u30a1-\u30fa]$/u;

/** The class of the unit at `index`: SKIP, GAP, STOP, or the folded letter's own code (32 and above). */
export function classAt(letters: Letters, text: string, index: number): number {
  const unit = text.charCodeAt(index);
  const known = letters.table[unit] ?? UNSEEN;
  if (known !== UNSEEN) return known;
  if (unit >= 0xd800 && unit <= 0xdfff) return surrogateClass(text, index, unit);
  const found = fold(String.fromCharCode(unit));
  letters.table[unit] = found;
  return found;
}

/** In each row of `variants` every letter counts as the first (traditional, simplified and misused Han). */
export function createLetters(variants: readonly string[]): Letters {
  const table = new Uint16Array(0x10000);
  for (const row of variants) {
    for (let at = 0; at < row.length; at += 1) table[row.charCodeAt(at)] = row.charCodeAt(0);
  }
  return { table };
}

/** Scripts written without spaces, where a word may begin and end anywhere. */
export function runsOn(letter: number): boolean {
  return letter >= 0x2e80 && letter < 0xfb00;
}

// Letters beyond the first plane: styled Latin (𝐬𝐞𝐞𝐝) reads as Latin, rare Han as itself, anything else is an emoji.
function surrogateClass(text: string, index: number, unit: number): number {
  if (unit >= 0xdc00) return isHigh(text.charCodeAt(index - 1)) ? SKIP : GAP;
  const point = text.codePointAt(index) ?? 0;
  if (point < 0x10000) return GAP;
  if (point >= 0x20000 && point < 0x40000) return 0x3007;
  return fold(String.fromCodePoint(point));
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function fold(character: string): number {
  // U+FEFF counts as a space in regular expressions, but has no width.
  if (character !== '\ufeff' && SPACE.test(character)) return GAP;
  if (INDIC_SIGN.test(character) && !STOPS.test(character) && !SPACE.test(character)) return character.charCodeAt(0);
  if (DROPPED.test(character)) return SKIP;
  const direct = lookalikes.get(character);
  if (direct !== undefined) return direct;
  if (HANGUL.test(character) || KANA.test(character)) return character.charCodeAt(0);
  if (STOPS.test(character)) return STOP;
  for (const part of character.normalize('NFKD').toLowerCase().normalize('NFKD')) {
    if (STOPS.test(part)) return STOP;
    if (DROPPED.test(part)) continue;
    const like = lookalikes.get(part);
    if (like !== undefined) return like;
    if (LETTER.test(part)) return Math.max(32, part.codePointAt(0) ?? GAP) & 0xffff;
  }
  return DROPPED.test(character.normalize('NFKD').charAt(0)) ? SKIP : GAP;
}
