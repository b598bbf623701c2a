import { defineBackground } from 'wxt/utils/define-background';
import { judgeAll } from '../src/core/judge-all.ts';
import { openFirstPageOnInstall } from '../src/extension/first-page.ts';
import { answerWithJudgements } from '../src/extension/judging.ts';
import { reportOnce } from '../src/extension/report-once.ts';
import { startToolbar } from '../src/extension/toolbar.ts';
import { shippedKnowledge } from '../src/registry/shipped-knowledge.ts';

export default defineBackground(() => {
  answerWithJudgements((subjects) => judgeAll(subjects, shippedKnowledge, reportOnce));
  startToolbar();
  openFirstPageOnInstall();
});
