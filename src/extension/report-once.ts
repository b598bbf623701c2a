const reported = new Set<string>();

/**
 * Logs where a subject failed, once for each place in our code. The message is left out: it may quote the page.
 */
export function reportOnce(error: unknown): void {
  const frames = stackFrames(error);
  if (reported.has(frames)) return;
  reported.add(frames);
  const name = error instanceof Error ? error.name : typeof error;
  // oxlint-disable-next-line no-console -- the one place where a page script says that something failed
  console.warn(`Countersign skipped something (${name}).\n${frames}`);
}

/** Chromium starts a stack with the message, Firefox does not. */
function stackFrames(error: unknown): string {
  if (!(error instanceof Error) || !error.stack) return 'no stack';
  return error.stack
    .split('\n')
    .filter((line) => /^\s+at |@\S+:\d+:\d+$/u.test(line))
    .join('\n');
}
