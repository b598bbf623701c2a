const reported = new Set<string>();

/**
 * Logs where a subject failed, once for each place in our code. The message is left out: it may quote the page.
 */
export function reportOnce(error: unknown): void {
  const frames = stackFrames(error);
  // The same place is reached from a frame's first slice of work and from its later ones.
  const [place = frames] = frames.split('\n');
  if (reported.has(place)) return;
  reported.add(place);
  const name = error instanceof Error ? error.name : typeof error;
  // oxlint-disable-next-line no-console -- the one place where a page script says that something failed
  console.warn(`Countersign skipped something (${name}).\n${frames}`);
}

/** Chromium starts a stack with the message, Firefox does not. */
function stackFrames(error: unknown): string {
  if (!(error instanceof Error) || !error.stack) return 'no stack';
  return error.stack
    .split('\n')
    .filter((line) => /^\s+at |@\S{1,300}:\d{1,9}:\d{1,9}$/u.test(line))
    .join('\n');
}
