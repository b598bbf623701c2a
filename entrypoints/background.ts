import { defineBackground } from 'wxt/utils/define-background';
import { judgeAll } from '../src/core/judge-all.ts';
import { verifyPasted } from '../src/core/verify-pasted.ts';
import { openFirstPageOnInstall } from '../src/extension/first-page.ts';
import { answerQuestions } from '../src/extension/judging.ts';
import { reportOnce } from '../src/extension/report-once.ts';
import { startToolbar } from '../src/extension/toolbar.ts';
import { shippedKnowledge } from '../src/registry/shipped-knowledge.ts';

export default defineBackground(() => {
  answerQuestions({
    judge: (subjects) => judgeAll(subjects, shippedKnowledge, reportOnce),
    verify: (text) => verifyPasted(text, shippedKnowledge),
  });
  startToolbar();
  openFirstPageOnInstall();
});
