import type { Channel } from './registry-types.ts';

/**
 * A light normaliser for printed phone numbers (pages cannot carry the metadata of a full one): "+", "00" and "(+1)"
 * lead to E.164; a North American number with its leading 1 too; others keep their digits as printed at home.
 */
export function phoneOf(printed: string): Channel | undefined {
  const text = printed.normalize('NFKC');
  const digits = text.replace(/\D/g, '');
  if (digits.length < 7 || digits.length > 17) return undefined;
  if (/^[^\d]*\+/.test(text)) return e164(digits.replace(/^00/, ''));
  if (digits.startsWith('00')) return e164(digits.slice(2));
  if (/^1[2-9]\d{2}[2-9]\d{6}$/.test(digits)) return e164(digits);
  return digits.length <= 15 ? { kind: 'phone', value: digits } : undefined;
}

function e164(digits: string): Channel | undefined {
  // "+44 (0) 20 …": the zero is for callers at home.
  const number = digits.replace(/^(44|49|43|41|31|32|33|39|46|61|64)0(?=\d{8})/, '$1');
  return /^[1-9]\d{6,14}$/.test(number) ? { kind: 'phone', value: `+${number}` } : undefined;
}
