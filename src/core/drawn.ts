/** How ASCII letters, digits and signs are drawn: what becomes of each when only its looks count. */

const ALIKE: Readonly<Record<string, string>> = {
  i: 'l',
  '1': 'l',
  '0': 'o',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
};
/** Signs stand for letters only between letters: "cr@ken", but not "@kraken" or "Help | Support". */
const SIGNS: Readonly<Record<string, string>> = { '|': 'l', '!': 'l', $: 's', '@': 'a' };
const SIGN = /(?<=[a-z])[|!$@](?=[a-z])/g;

/** By ASCII code: how a character is drawn, where it is not drawn as it is. */
const drawings = Array.from({ length: 128 }, (_, code) => {
  const small = String.fromCharCode(code).toLowerCase();
  const letter = ALIKE[small] ?? small;
  return letter.charCodeAt(0) === code ? undefined : letter;
});
/** The same without what is neither letter nor digit. */
const shapes = drawings.map((letter, code) => (isAsciiWord(code) ? letter : ''));

/** What hosts and handles are made of. Nothing in it depends on its neighbours. */
const PLAIN = /^[\w.-]*$/;

/** The letters of an ASCII text as they are drawn; of other texts what is ASCII in them. */
export function drawn(text: string): string {
  const letters = respelt(text, drawings);
  return PLAIN.test(text) ? letters : letters.replace(SIGN, (sign) => SIGNS[sign] ?? sign);
}

/** The same without what is neither letter nor digit; `undefined` where signs may be letters. */
export function drawnLetters(text: string): string | undefined {
  return PLAIN.test(text) ? respelt(text, shapes) : undefined;
}

function respelt(text: string, spellings: readonly (string | undefined)[]): string {
  let result = '';
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const letter = spellings[text.charCodeAt(at)];
    if (letter === undefined) continue;
    result += text.slice(from, at) + letter;
    from = at + 1;
  }
  return from === 0 ? text : result + text.slice(from);
}

export function isAsciiWord(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90);
}
