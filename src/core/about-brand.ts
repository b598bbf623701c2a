import { fold } from './text.ts';
import type { Span } from './types.ts';

/** Right before a brand's name: "ex-Kraken", "not Kraken", "beware of fake Kraken", 假冒. */
const BEFORE =
  /(?:\b(?:ex|former|formerly|fake|fakes|not|isn.?t|beware of|anti|impersonating)|не|не от|假冒|冒充|假的?|山寨|小心|警惕|当心|當心|不是|非|前)[\s\p{P}\p{S}]*$/u;
/** Anywhere: nobody who wants to pass for a brand's staff calls himself so. */
const ANYWHERE =
  /\b(?:unofficial|inofficial|inoffiziell\w*|unaffiliated|not affiliated|no oficial|nao oficial|non officiel\w*|parody|satire|fan|fans|fan ?club|fan ?page)\b|非官方|неофициальн|粉丝|粉絲|ファン(?:クラブ|ページ|の)|팬(?:클럽|페이지|카페)/u;

/** Does a display name speak about the brand that it names rather than for it? */
export function isAboutBrand(original: string, { start }: Span): boolean {
  return ANYWHERE.test(fold(original).text) || BEFORE.test(fold(original.slice(0, start)).text);
}
