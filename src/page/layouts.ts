import { reportOnce } from '../extension/report-once.ts';

/** Reads the page's layout and returns what is to be written; `undefined`: nothing. */
export type Reader = () => (() => void) | undefined;
export type Layouts = {
  /** Into the page, before anything is placed. */
  insert(read: Reader): void;
  /** To its place, once however often it is asked for. */
  place(read: Reader): void;
};

/**
 * Gathers what is drawn within one task: all reads, then all writes. A write between two reads makes the browser lay out
 * the page once for each mark instead of once for all of them.
 */
export function createLayouts(): Layouts {
  const insertions = new Set<Reader>();
  const places = new Set<Reader>();
  let asked = false;
  const later = (group: Set<Reader>, read: Reader): void => {
    group.add(read);
    if (asked) return;
    asked = true;
    queueMicrotask(() => {
      asked = false;
      run(insertions);
      run(places);
    });
  };
  return { insert: (read) => later(insertions, read), place: (read) => later(places, read) };
}

function run(readers: Set<Reader>): void {
  const all = [...readers];
  readers.clear();
  const writes = all.map((read) => skipFailure(read));
  for (const write of writes) if (write) skipFailure(write);
}

function skipFailure<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch (error) {
    reportOnce(error);
    return undefined;
  }
}
