/** One measured number. */
export type Row = { readonly name: string; readonly value: number; readonly unit: string };

/** The middle value; of an even count the lower of the two. NaN for none. */
export function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor((values.length - 1) / 2)] ?? Number.NaN;
}
