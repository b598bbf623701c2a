import { fold } from './text.ts';
import type { Words } from './types.ts';

/** Recovery phrases have 12, 15, 18, 21 or 24 words (BIP 39); forms number one field for each. */
const FEWEST_WORDS = 12;

/** The label by which a form asks for seed words, a keystore or a private key; `undefined` when none does. */
export function secretLabel(labels: readonly string[], words: Words): string | undefined {
  for (const label of labels) {
    const folded = fold(label.slice(0, 300)).text;
    if (words.secretLabels.some((secret) => folded.includes(secret))) return label;
  }
  const numbered = new Set(
    labels.flatMap((label) => /^\W{0,8}(?:word|单词|單詞)?\W{0,8}(\d{1,2})\W{0,8}$/iu.exec(label)?.[1] ?? []),
  );
  return Array.from({ length: FEWEST_WORDS }, (_, at) => String(at + 1)).every((number) => numbered.has(number))
    ? '1 … 12'
    : undefined;
}
