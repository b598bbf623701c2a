import { useEffect, useState } from 'react';
import type { Verdict } from '../../core/types.ts';
import { reportOnce } from '../../extension/report-once.ts';
import type { Library } from '../shared/library.ts';

export type Verdicts = { readonly text: string; readonly verdicts: readonly Verdict[] };

const NONE: Verdicts = { text: '', verdicts: [] };

/** The verdicts on the text, and the text that they are on: while an answer is on its way, the one before stands. */
export function useVerdicts(text: string, { verify }: Library): Verdicts {
  const [answered, setAnswered] = useState(NONE);
  useEffect(() => {
    let wanted = text.trim() !== '';
    if (wanted) verify(text).then((verdicts) => wanted && setAnswered({ text, verdicts }), reportOnce);
    return () => {
      wanted = false;
    };
  }, [text, verify]);
  return text.trim() === '' ? NONE : answered;
}
