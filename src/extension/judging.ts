import { browser } from 'wxt/browser';
import type { Answers, Subject, Verdict } from '../core/types.ts';
import { isRecord } from './shapes.ts';

/** What the background does for pages and screens: it alone holds registry, vocabularies and rules. */
export type Judging = {
  readonly judge: (subjects: readonly Subject[]) => Answers;
  readonly verify: (text: string) => readonly Verdict[];
};

const JUDGE = 'countersign:judge';
const VERIFY = 'countersign:verify';

/** Content script → background. Rejects when nobody listens: the extension was updated or removed. */
export async function askForJudgements(subjects: readonly Subject[]): Promise<Answers> {
  const answers: Answers | undefined = await browser.runtime.sendMessage({ type: JUDGE, subjects });
  if (answers === undefined) throw new Error('nobody answered');
  return answers;
}

/** Popup → background: a verdict for each channel in a pasted text. Rejects when nobody listens. */
export async function askForVerdicts(text: string): Promise<readonly Verdict[]> {
  const verdicts: readonly Verdict[] | undefined = await browser.runtime.sendMessage({ type: VERIFY, text });
  if (verdicts === undefined) throw new Error('nobody answered');
  return verdicts;
}

/** Background. A content script shares its process with the page, so that only the outer shape is taken for granted. */
export function answerQuestions({ judge, verify }: Judging): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, sendResponse: (answer: unknown) => void) => {
    if (!isRecord(message) || sender.id !== browser.runtime.id) return;
    const { type, subjects, text } = message;
    if (type === JUDGE && Array.isArray(subjects)) sendResponse(judge(subjects));
    if (type === VERIFY && typeof text === 'string') sendResponse(verify(text));
  });
}
