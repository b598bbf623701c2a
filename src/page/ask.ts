import type { BrandId } from '../core/registry-types.ts';
import type { Judgement, Subject } from '../core/types.ts';
import { reportOnce } from '../extension/report-once.ts';
import type { PageServices } from './services.ts';

export type Judge = (subject: Subject, answer: (judgement: Judgement) => void) => void;

type Asked = { readonly subject: Subject; readonly answer: (judgement: Judgement) => void };

/** A background that was just shut down answers the second time. */
const TRY_AGAIN_AFTER = 500;

/**
 * Sends what is asked within one task to the background as one message. `heard` tells whether an answer came; without
 * one nothing is drawn.
 */
export function createJudge(services: Pick<PageServices, 'askForJudgements'>, heard: (answered: boolean) => void) {
  const brandNames = new Map<BrandId, string>();
  let waiting: Asked[] = [];

  async function send(asked: readonly Asked[], lastTry: boolean): Promise<void> {
    try {
      const answers = await services.askForJudgements(asked.map(({ subject }) => subject));
      for (const [id, name] of Object.entries(answers.brandNames)) brandNames.set(id, name);
      heard(true);
      for (const [index, judgement] of answers.judgements.entries()) deliver(asked[index], judgement);
    } catch (error) {
      if (!lastTry) return void setTimeout(() => void send(asked, true), TRY_AGAIN_AFTER);
      reportOnce(error);
      heard(false);
    }
  }

  const judge: Judge = (subject, answer) => {
    waiting.push({ subject, answer });
    if (waiting.length > 1) return;
    queueMicrotask(() => {
      const asked = waiting;
      waiting = [];
      void send(asked, false);
    });
  };
  return { judge, brandName: (id: BrandId) => brandNames.get(id) };
}

/** One subject that cannot be drawn is skipped; its neighbours are. */
function deliver(asked: Asked | undefined, judgement: Judgement): void {
  try {
    asked?.answer(judgement);
  } catch (error) {
    reportOnce(error);
  }
}
