import { useEffect, useState } from 'react';
import { readDismissals, watchDismissals } from '../../extension/dismissals.ts';
import type { Dismissal } from '../../extension/types.ts';

/** The stored dismissals, kept up to date; empty until they are read. */
export function useDismissals(): readonly Dismissal[] {
  const [dismissals, setDismissals] = useState<readonly Dismissal[]>([]);
  useEffect(() => {
    const end = new AbortController();
    void readDismissals().then((read) => end.signal.aborted || setDismissals(read));
    watchDismissals(setDismissals, end.signal);
    return () => end.abort();
  }, []);
  return dismissals;
}
