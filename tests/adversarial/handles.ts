import { between, capital, doubled, dropped, inserted, join, mistyped, swap, swapped } from './letters.ts';
import type { Patterns, Target } from './target.ts';

const halves = ({ stem }: Target) =>
  stem.length > 5 ? [stem.slice(0, stem.length >> 1), stem.slice(stem.length >> 1)] : undefined;

/** Only what X would still allow; an everyday word with a separator is anybody's name. */
const account = ({ account: known, everyday }: Target) =>
  known !== undefined && known.length < 15 && !everyday ? known : undefined;
/** What replaces a letter must not be another company's name ("ibank" for "lbank"). */
const free = (made: string | undefined, { brand }: Target) =>
  made !== undefined && brand.stopWords.includes(made.toLowerCase()) ? undefined : made;

/** Handles as impostors of support choose them. Some exceed what X allows and are tried on Telegram. */
export const handles: Patterns = {
  'role word behind': ({ stem }) => `${stem}support`,
  'role word before': ({ stem }) => `support${stem}`,
  'role word behind, capitals': ({ stem }) => `${capital(stem)}Support`,
  'all capitals': ({ stem }) => `${stem.toUpperCase()}SUPPORT`,
  'role word and number': ({ stem }) => `${capital(stem)}Help247`,
  'role word and many digits': ({ stem }) => `${stem}_help_83620174`,
  'number between': ({ stem }) => `${stem}24_support`,
  'number before': ({ stem }) => `24_7_${stem}_help`,
  'separators at the edges': ({ stem }) => `_${stem}_support_`,
  'doubled separators': ({ stem }) => `${stem}__support__desk`,
  'separator inside the name': (target) => join(halves(target)?.join('_'), '_support'),
  'every letter apart': ({ stem }) => `${between(stem, '_')}_help`,
  'customer care': ({ stem }) => `Customer${capital(stem)}Care`,
  'help desk': ({ stem }) => `${stem}helpdesk`,
  'help team before': ({ stem }) => `TeamHelp_${stem}`,
  'the real official': ({ stem }) => `the_real_${stem}_support`,
  'official and help': ({ stem }) => `Official${capital(stem)}Help`,
  'agent with a name': ({ stem, everyday }) => (everyday ? undefined : `${stem}_agent_lisa`),
  recovery: ({ stem }) => `${stem}_recovery`,
  admin: ({ stem }) => `${stem}admin1`,
  'product word between': ({ stem }) => `${stem}app_support`,
  'country behind': ({ stem }) => `${stem}_support_uk`,
  'role word behind, one letter less': ({ stem }) => `${stem}_suport`,
  'role word behind, one letter more': ({ stem }) => `${stem}suppport`,
  'role word behind, other vowel': ({ stem }) => `${stem}_suppurt`,
  'role word behind, letters swapped': ({ stem }) => `${stem}_supprot`,
  'role word with a digit': ({ stem }) => `${stem}_supp0rt`,
  'short role word, doubled letter': ({ stem }) => `${stem}_hellp`,
  soporte: ({ stem }) => `${stem}_soporte`,
  suporte: ({ stem }) => `suporte_${stem}`,
  destek: ({ stem }) => `${stem}destek`,
  ayuda: ({ stem }) => `${stem}_ayuda`,
  kundendienst: ({ stem }) => `${stem}_kundendienst`,
  'capital I for l': (target) => join(free(swap(target.stem, 'l', 'I'), target), '_support'),
  'l for i': ({ stem }) => join(swap(stem, 'i', 'l'), '_support'),
  '1 for i': ({ stem }) => join(swap(stem, 'i', '1'), '_help'),
  '0 for o': ({ stem }) => join(swap(stem, 'o', '0'), 'support'),
  '3 for e': ({ stem }) => join(swap(stem, 'e', '3'), 'support'),
  '4 for a': ({ stem }) => join(swap(stem, 'a', '4'), '_help'),
  '5 for s': ({ stem }) => join(swap(stem, 's', '5'), '_help'),
  '7 for t': ({ stem }) => join(swap(stem, 't', '7'), '_help'),
  'rn for m': ({ stem }) => join(swap(stem, 'm', 'rn'), '_support'),
  'vv for w': ({ stem }) => join(swap(stem, 'w', 'vv'), '_support'),
  'cl for d': ({ stem }) => join(swap(stem, 'd', 'cl'), 'support'),
  'doubled letter': (target) => join(doubled(target), '_support'),
  'dropped letter': (target) => join(dropped(target), '_support'),
  'swapped letters': (target) => join(swapped(target), '_support'),
  'key beside': (target) => join(mistyped(target), '_support'),
  'letter more': (target) => join(inserted(target), '_support'),
  'slip without separator': (target) => join(dropped(target), 'Support'),
  'slip and misspelt role word': (target) => join(doubled(target), '_suport'),
  'capital I and misspelt role word': (target) => join(free(swap(target.stem, 'l', 'I'), target), 'suppport'),
  'official account, separator behind': (target) => join(account(target), '_'),
  'official account, separator before': (target) => join('_', account(target)),
  'official account, capital I for l': (target) => swap(account(target), 'l', 'I'),
  'official account, 0 for o': (target) => swap(account(target), 'o', '0'),
  'official account, rn for m': (target) => swap(account(target), 'm', 'rn'),
};
