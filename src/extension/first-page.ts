import { browser } from 'wxt/browser';

/** Background: opens the first page once, when the extension is installed by a person (not on updates). */
export function openFirstPageOnInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: extensionUrl('/welcome.html') });
  });
}

export function openOptions(): Promise<void> {
  return browser.runtime.openOptionsPage();
}

const IN_TAB = '?tab';

/** The popup's page in a tab of its own, where a file dialog does not close it. */
export async function openPopupInTab(): Promise<void> {
  await browser.tabs.create({ url: `${extensionUrl('/popup.html')}${IN_TAB}` });
}

/** Whether this page is the popup, and not the same page in a tab of its own. */
export function isPopup(): boolean {
  return location.pathname === '/popup.html' && location.search !== IN_TAB;
}

/** Address of a page of this extension; `path` begins with "/". */
function extensionUrl(path: '/welcome.html' | '/popup.html' | `/icon/${string}`): string {
  return new URL(path, browser.runtime.getURL('/')).href;
}

/** Version as the manifest gives it ("0.1.0"). */
export function extensionVersion(): string {
  return browser.runtime.getManifest().version;
}
