/** Top levels that people write in running text; others count only in an address with a path or in pasted text. */
const common = new Set(
  `com net org io app dev xyz info live online site top vip pro club finance exchange support help space website tech store shop
  cloud network digital world today agency center global group team life link page web wiki zone fund money cash trade
  trading market markets capital bank pay credit crypto blockchain eth biz mobi name edu gov int me ai gg fi so to in us uk co
  cc tv cn hk tw sg jp kr de fr es it nl be ch at eu ru ua by kz pl cz ro gr tr il ae sa za ng ke gh eg br mx ar cl pe ve
  ca au nz vn th id my ph pk bd lk ir iq pt se no dk ie hu bg rs sk si hr lt lv ee is lu li vc ws fm gd la tk ml ga cf gq
  icu cyou rest sbs bond click buzz fun host press lol cfd monster quest skin beauty hair mom makeup run work rocks studio
  social chat email care one bet win bid loan men party review science stream date download racing faith accountant id pw
  su asia tel travel jobs cat museum coop aero post рф 中国 公司 网络 我爱你 한국 みんな`
    .split(/\s+/)
    .filter((suffix) => suffix !== ''),
);
/** What ends file names and sentences rather than hosts. */
const never = new Set(
  'txt pdf doc docx xls xlsx ppt png jpg jpeg gif svg webp mp3 mp4 mov zip rar json xml html htm css ts tsx js jsx mjs cjs py rb rs java kt swift go php exe dmg apk csv log lock toml yaml yml'.split(
    ' ',
  ),
);

/** May a host end like this? `sure`: something else already says that it is an address. */
export function isPlausibleSuffix(top: string, sure: boolean): boolean {
  const suffix = top.toLowerCase();
  if (common.has(suffix)) return true;
  return sure && !never.has(suffix) && (suffix.startsWith('xn--') || /^[\p{L}]{2,24}$/u.test(suffix));
}
