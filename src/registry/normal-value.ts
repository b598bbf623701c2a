/** The one spelling under which each kind of channel is filed. Build and tests only. */

const host = /^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/;
const page = /^https:\/\/[a-z0-9.-]+(\/[^\s#]*)?$/;
const number = /^\+[1-9]\d{6,14}$/;
const account = /^[a-z0-9_.-]+$/;

const patterns: Readonly<Record<string, readonly [RegExp, string]>> = {
  domain: [host, 'a lower-case host in punycode, without scheme, path and trailing dot'],
  'email-domain': [host, 'a lower-case host in punycode'],
  email: [/^[a-z0-9._+-]+@([a-z0-9-]+\.)+[a-z]{2,}$/, 'a lower-case mail address'],
  phone: [number, 'a number in E.164: "+", country code, digits'],
  whatsapp: [number, 'a number in E.164: "+", country code, digits'],
  x: [/^[a-z0-9_]{1,15}$/, 'an X handle in lower case without "@"'],
  'x-id': [/^\d{1,20}$/, 'a decimal number'],
  telegram: [/^[a-z][a-z0-9_]{3,31}$/, 'a Telegram username in lower case without "@"'],
  'telegram-id': [/^-?\d{4,20}$/, 'a decimal number, "-100…" for channels'],
  discord: [/^[A-Za-z0-9-]{2,32}$/, 'an invite code, its case kept'],
  youtube: [/^(UC[\w-]{22}|[^\sA-Z@/]+)$/, 'a channel id, or a handle in lower case without "@"'],
  app: [/^(ios:\d{6,12}|android:[A-Za-z]\w*(\.\w+)+)$/, '"ios:<number>" or "android:<package>"'],
  extension: [
    /^((chrome|edge):[a-p]{32}|(firefox|opera):\S+)$/,
    '"chrome:<id>", "edge:<id>", "firefox:<slug>", "opera:<slug>"',
  ],
  'help-centre': [page, 'an https address without fragment'],
  'live-chat': [page, 'an https address without fragment'],
  'ticket-form': [page, 'an https address without fragment'],
  'verify-page': [page, 'an https address without fragment'],
  'status-page': [page, 'an https address without fragment'],
  url: [page, 'an https address without fragment'],
};
const anyAccount: readonly [RegExp, string] = [account, 'an account name in lower case without "@"'];

/** Says what is wrong with a fact's value or printed form; undefined when both are well formed. */
export function valueProblem(kind: string, value: string, printed?: string): string | undefined {
  const [pattern, shape] = patterns[kind] ?? anyAccount;
  if (!pattern.test(value)) return `"${value}" is not ${shape}`;
  if (printed !== undefined && normalPrint(kind, printed) !== value)
    return `"${printed}" is not a printed form of "${value}"`;
  return undefined;
}

function normalPrint(kind: string, printed: string): string {
  if (kind === 'phone' || kind === 'whatsapp') return printed.replace(/[^\d+]/g, '');
  return printed.toLowerCase();
}
