/** Frames of other origins that are scrolled out of sight get no animation frames. */
const MAX_WAIT = 200;

/** Calls `run` once in the next frame however often it is requested, and within `MAX_WAIT` where no frames come. */
export function createFrames(run: () => void, document: Document, signal: AbortSignal) {
  const view = document.defaultView;
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const cancel = (): void => {
    if (frame !== 0) view?.cancelAnimationFrame(frame);
    clearTimeout(timer);
    frame = 0;
    timer = undefined;
  };
  const fire = (): void => {
    cancel();
    if (!signal.aborted) run();
  };
  return {
    cancel,
    request(): void {
      if (timer !== undefined || signal.aborted) return;
      timer = setTimeout(fire, MAX_WAIT);
      frame = view?.requestAnimationFrame(fire) ?? 0;
    },
  };
}
