import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { ReadPhone } from '../core/types.ts';

/** Reads by the number plans of Google's libphonenumber; `undefined` when nobody could dial that. */
export const readPhone: ReadPhone = (digits, country) => {
  if (country === undefined) return parsed(digits)?.number;
  if (!isSupportedCountry(country)) return undefined;
  const number = parsed(digits, country);
  // As dialled there, with its leading zero where there is one: ten digits are not a number of every country.
  return number?.formatNational().replaceAll(/\D/g, '') === digits ? number.number : undefined;
};

function parsed(digits: string, country?: Parameters<typeof parsePhoneNumberFromString>[1]) {
  const number = parsePhoneNumberFromString(digits, country);
  return number?.isPossible() === true ? number : undefined;
}
