import type { Driver, Tab } from './driver.ts';
import { settled } from './marks.ts';

type Openers = Pick<Driver, 'name' | 'open' | 'extensionPage' | 'refused' | 'close' | 'closed'>;

/** What both drivers share: tabs are remembered for `reset`, and one page of the extension stays open to act from. */
export function keepTabs(openers: Openers): Driver {
  const opened: Tab[] = [];
  let desk: Promise<Tab> | undefined;
  const remember = async (opening: Promise<Tab>): Promise<Tab> => {
    const tab = await opening;
    opened.push(tab);
    return tab;
  };
  const inExtension: Driver['inExtension'] = async (run, argument) => {
    desk ??= openers.extensionPage('popup.html');
    return (await desk).evaluate(run, argument);
  };
  return {
    ...openers,
    open: (url, served) => remember(openers.open(url, served)),
    extensionPage: (path) => remember(openers.extensionPage(path)),
    inExtension,
    async reset() {
      await Promise.all(opened.splice(0).map((tab) => tab.close().catch(() => undefined)));
      await inExtension(async () => {
        await chrome.storage.local.clear();
        await chrome.storage.session.clear();
      });
    },
  };
}

/**
 * The extension opens its first page when it is installed, in front of whatever stands there, and browsers draw nothing
 * in tabs behind others: it has to be there before the tests open theirs.
 * @param tabs how many are open; the browser starts with one
 */
export async function waitForWelcome(tabs: () => Promise<number>): Promise<void> {
  for (let tries = 0; tries < 50; tries++) {
    if ((await tabs()) > 1) return;
    await settled(100);
  }
  throw new Error('the extension did not open its first page');
}
