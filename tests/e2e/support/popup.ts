import { click, locate } from './act.ts';
import type { Driver, Tab } from './driver.ts';
import { eventually } from './marks.ts';

export type Card = { readonly verdict: string; readonly tone: string; readonly text: string };

/** The popup as it opens over `tab`: that tab is the active one of the window when the popup asks. */
export async function openPopupOver(driver: Driver, tab: Tab): Promise<Tab> {
  const popup = await driver.extensionPage('popup.html');
  await tab.bringToFront();
  // The old document still answers for a moment after it was told to reload.
  await popup.evaluate(() => {
    document.documentElement.dataset['old'] = 'yes';
    location.reload();
  });
  await eventually(async () => {
    const ready = await popup.evaluate(
      () => !('old' in document.documentElement.dataset) && document.querySelector('.tab strong') !== null,
    );
    if (!ready) throw new Error('the popup shows no state of the tab');
  });
  return popup;
}

/** The popup by itself, in a language. */
export async function openPopup(driver: Driver, language: 'en' | 'zh_CN' | 'zh_TW' = 'en'): Promise<Tab> {
  await driver.inExtension(
    (code: string) => chrome.storage.local.set({ settings: { language: code, pausedSites: [] } }),
    language,
  );
  const popup = await driver.extensionPage('popup.html');
  await locate(popup, 'textarea');
  return popup;
}

/** Types into the box as a person does, after emptying it, and waits for an answer. */
export async function ask(popup: Tab, text: string): Promise<Card[]> {
  const before = JSON.stringify(await readCards(popup));
  await click(popup, 'textarea');
  await popup.evaluate(() => document.querySelector('textarea')?.select());
  await popup.type(text);
  return eventually(async () => {
    const typed = await popup.evaluate(() => document.querySelector('textarea')?.value);
    const cards = await readCards(popup);
    // The answer comes a little after the text: what stood there before is none.
    if (typed !== text || cards.length === 0 || JSON.stringify(cards) === before)
      throw new Error(`no answer to ${text}`);
    return cards;
  });
}

export function readCards(popup: Tab): Promise<Card[]> {
  return popup.evaluate((_nothing: undefined, find) =>
    find('.results [data-verdict]').map((card) => ({
      verdict: card.dataset['verdict'] ?? '',
      tone: card.dataset['tone'] ?? '',
      text: card.innerText.replace(/\s+/g, ' ').trim(),
    })),
  );
}
