import { defineBackground } from 'wxt/utils/define-background';
import { openFirstPageOnInstall } from '../src/extension/first-page.ts';
import { startToolbar } from '../src/extension/toolbar.ts';

export default defineBackground(() => {
  startToolbar();
  openFirstPageOnInstall();
});
