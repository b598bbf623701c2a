import { browser } from 'wxt/browser';
import type { Answers, Subject } from '../core/types.ts';
import { isRecord } from './shapes.ts';

const JUDGE = 'countersign:judge';

/** Content script → background. Rejects when nobody listens: the extension was updated or removed. */
export async function askForJudgements(subjects: readonly Subject[]): Promise<Answers> {
  const answers: Answers | undefined = await browser.runtime.sendMessage({ type: JUDGE, subjects });
  if (answers === undefined) throw new Error('nobody answered');
  return answers;
}

/** Background. A content script shares its process with the page, so that only the outer shape is taken for granted. */
export function answerWithJudgements(judge: (subjects: readonly Subject[]) => Answers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, sendResponse: (answers: Answers) => void) => {
    if (!isRecord(message) || message['type'] !== JUDGE || sender.id !== browser.runtime.id) return;
    const { subjects } = message;
    if (Array.isArray(subjects)) sendResponse(judge(subjects));
  });
}
