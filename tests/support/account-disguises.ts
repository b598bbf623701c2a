import type { Account } from '../../src/core/types.ts';

/** One way in which impostors name an account; `undefined` where the way does not fit the name. */
export type Disguise = { readonly name: string; make(brand: { stem: string; name: string }): Account | undefined };

const handle = (name: string, make: (stem: string) => string | undefined): Disguise => ({
  name,
  make({ stem }) {
    const made = make(stem);
    return made === undefined || made === stem ? undefined : { handle: made, badges: [] };
  },
});
const shown = (name: string, make: (name: string) => string | undefined): Disguise => ({
  name,
  make(brand) {
    const made = make(brand.name);
    return made === undefined ? undefined : { handle: 'mx7724018', name: made, badges: [] };
  },
});

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const swapFirst = (text: string, from: string, to: string) =>
  text.includes(from) ? text.replace(from, to) : undefined;
const added = (text: string | undefined, rest: string) => (text === undefined ? undefined : text + rest);
const long = (stem: string) => (stem.length > 6 ? stem : undefined);
const mapped = (text: string, letters: Readonly<Record<string, string>>) =>
  Array.from(text.toLowerCase())
    .map((letter) => letters[letter] ?? letter)
    .join('');
const CYRILLIC = { a: 'а', c: 'с', e: 'е', o: 'о', p: 'р', x: 'х', y: 'у', k: 'к', t: 'т' };
const GREEK = { a: 'α', e: 'ε', k: 'κ', n: 'η', o: 'ο', t: 'τ', u: 'υ', i: 'ι' };
const SMALL = 'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘǫʀꜱᴛᴜᴠᴡxʏᴢ';
const alphabet = (text: string, first: number) =>
  Array.from(text.toLowerCase())
    .map((letter) => (/[a-z]/.test(letter) ? String.fromCodePoint(first + letter.charCodeAt(0) - 97) : letter))
    .join('');
const small = (text: string) =>
  Array.from(text.toLowerCase())
    .map((letter) => (/[a-z]/.test(letter) ? SMALL.charAt(letter.charCodeAt(0) - 97) : letter))
    .join('');
const differs = (made: string, from: string) => (made === from.toLowerCase() ? undefined : made);

export const disguises: readonly Disguise[] = [
  handle('name_support', (stem) => `${stem}_support`),
  handle('NameSupport', (stem) => `${capital(stem)}Support`),
  handle('namesupport with digits', (stem) => `${stem}support247`),
  handle('support_name', (stem) => `support_${stem}`),
  handle('help before', (stem) => `Help${capital(stem)}`),
  handle('help after', (stem) => `${stem}help`),
  handle('helpdesk', (stem) => `${capital(stem)}HelpDesk1`),
  handle('care', (stem) => `${capital(stem)}Care`),
  handle('customer service', (stem) => `${stem}_customer_service`),
  handle('cs as a word', (stem) => `${stem}_cs`),
  handle('admin', (stem) => `${stem}_admin01`),
  handle('official', (stem) => `Official${capital(stem)}Help`),
  handle('double separators', (stem) => `_${stem}__support_`),
  handle('dots', (stem) => `${stem}.support.team`),
  handle('suport', (stem) => `${stem}_suport`),
  handle('suppport', (stem) => `${stem}suppport`),
  handle('supp0rt', (stem) => `${stem}_supp0rt`),
  handle('suppurt', (stem) => `${stem}_suppurt`),
  handle('hellp', (stem) => `${stem}_hellp`),
  handle('spt', (stem) => `${stem}_spt`),
  handle('assistance', (stem) => `${capital(stem)}Assistance`),
  handle('recovery', (stem) => `${stem}_recovery_team`),
  handle('with wallet between', (stem) => `${stem}walletsupport`),
  handle('leading the', (stem) => `the${stem}support`),
  handle('zero for o', (stem) => added(swapFirst(stem, 'o', '0'), '_support')),
  handle('one for i or l', (stem) => added(swapFirst(stem, 'i', '1') ?? swapFirst(stem, 'l', '1'), '_help')),
  handle('capital I for l', (stem) => added(swapFirst(stem, 'l', 'I'), 'Support')),
  handle('l for i', (stem) => added(swapFirst(stem, 'i', 'l'), 'Support')),
  handle('three for e', (stem) => added(swapFirst(stem, 'e', '3'), '_help')),
  handle('four for a', (stem) => added(swapFirst(stem, 'a', '4'), '_help')),
  handle('rn for m', (stem) => added(swapFirst(stem, 'm', 'rn'), '_support')),
  handle('vv for w', (stem) => added(swapFirst(stem, 'w', 'vv'), '_support')),
  handle('cl for d', (stem) => added(swapFirst(stem, 'd', 'cl'), '_support')),
  handle('last letter doubled', (stem) => added(long(stem), `${stem.at(-1) ?? ''}_support`)),
  handle('neighbours swapped', (stem) =>
    long(stem) && stem.charAt(3) !== stem.charAt(4)
      ? `${stem.slice(0, 3)}${stem.charAt(4)}${stem.charAt(3)}${stem.slice(5)}_support`
      : undefined,
  ),
  handle('one letter left out', (stem) => (long(stem) ? `${stem.slice(0, 4)}${stem.slice(5)}_support` : undefined)),
  shown('Name Support', (name) => `${name} Support`),
  shown('name with a badge', (name) => `${name} Customer Care ✅`),
  shown('bar', (name) => `${name} | Help Desk`),
  shown('客服', (name) => `${name}客服`),
  shown('官方客服 before', (name) => `官方客服 ${name}`),
  shown('поддержка', (name) => `${name} поддержка`),
  shown('soporte', (name) => `Soporte ${name}`),
  shown('サポート', (name) => `${name}サポート`),
  shown('고객센터', (name) => `${name} 고객센터`),
  shown('Cyrillic letters', (name) => added(differs(mapped(name, CYRILLIC), name), ' Support')),
  shown('Greek letters', (name) => added(differs(mapped(name, GREEK), name), ' Support')),
  shown('small capitals', (name) => `${small(name)} ${small('support')}`),
  shown('mathematical letters', (name) => `${alphabet(name, 0x1d41a)} ${alphabet('support', 0x1d41a)}`),
  shown('negative squares', (name) => `${alphabet(name, 0x1f170)} ${alphabet('help', 0x1f170)}`),
  shown('full width', (name) =>
    Array.from(`${name} support`)
      .map((c) => (/[!-~]/.test(c) ? String.fromCharCode(c.charCodeAt(0) + 0xfee0) : c))
      .join(''),
  ),
  shown('zero-width joiners', (name) => Array.from(name).join('\u200b') + ' Support'),
  shown(
    'combining marks',
    (name) =>
      `${Array.from(name)
        .map((c) => (/[a-z]/i.test(c) ? `${c}\u0335` : c))
        .join('')} Support`,
  ),
  shown('letters apart', (name) => `${Array.from(name.replaceAll(' ', '')).join(' ')} Support`),
  shown('underlined', (name) => `${Array.from(name.replaceAll(' ', '')).join('_')} support`),
];
