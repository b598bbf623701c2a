// @vitest-environment happy-dom
import { act } from 'react';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readSettings, updateSettings } from '../../src/extension/settings.ts';
import { Popup } from '../../src/ui/popup/popup.tsx';
import { draw, press, settle, type } from './draw.tsx';
import { verifyPasted } from '../../src/core/verify-pasted.ts';
import { shippedKnowledge } from '../../src/registry/shipped-knowledge.ts';
import type { Library } from '../../src/ui/shared/library.ts';

const library: Library = {
  registry: shippedKnowledge.registry,
  verify: async (text) => verifyPasted(text, shippedKnowledge),
};
const loading = Promise.resolve(library);

beforeEach(async () => {
  fakeBrowser.reset();
  await updateSettings({ language: 'en' });
});

describe('the popup', () => {
  test('answers what is pasted with a card, its brand, source and date', async () => {
    const root = await draw(<Popup loading={loading} />);
    await type(root, 'https://www.kraken.com');
    expect(cards(root)).toEqual(['official']);
    expect(root.querySelector('.card')?.textContent).toMatch(/Kraken.*checked .*2026/su);
  });

  test('answers several channels at once, each with its own card, folded', async () => {
    const root = await draw(<Popup loading={loading} />);
    await type(root, 'kraken.com, krakeп.com\nexample.org');
    expect(cards(root)).toEqual(['official', 'lookalike', 'unlisted']);
    expect([...root.querySelectorAll('.card')].some((card) => card.hasAttribute('open'))).toBe(false);
  });

  test('writes accounts and numbers as the brand or the pasted text does', async () => {
    const root = await draw(<Popup loading={loading} />);
    await type(root, '@coinbasesupport, https://x.com/KrakenSupport, @Kraken_Desk247, +18889087930');
    const shown = [...root.querySelectorAll('.card-channel bdi')].map((one) => one.textContent);
    expect(shown).toEqual(['@CoinbaseSupport', '@KrakenSupport', '@Kraken_Desk247', '+1 888 908 7930']);
  });

  test('keeps names of all scripts apart, each in its own direction', async () => {
    const root = await draw(<Popup loading={loading} />);
    await type(root, 'binance');
    const names = [...root.querySelectorAll('.brand-row .names')].map((one) => one.querySelectorAll('bdi').length);
    expect(names[0]).toBe((shippedKnowledge.registry.brand('binance')?.names.length ?? 0) - 1);
  });

  test('names sources in the language of the screen where they have no name of their own', async () => {
    await updateSettings({ language: 'zh_CN' });
    const root = await draw(<Popup loading={loading} />);
    await type(root, '@krakensupport');
    expect(root.querySelector('.evidence')?.textContent).toMatch(/^多个公开名单/u);
  });

  test('shows where a look-alike differs and names the foreign script', async () => {
    const root = await draw(<Popup loading={loading} />);
    await type(root, 'krakeп.com');
    expect([...root.querySelectorAll('.diff mark')].map((mark) => mark.textContent)).toEqual(['п', 'n']);
    expect(root.querySelector('.diff')?.textContent).toContain('Cyrillic');
  });

  test('tells rubbish what can be pasted', async () => {
    const root = await draw(<Popup loading={loading} />);
    for (const rubbish of ['asdf qwer zxcv', '!!!', '🐙', '12', '不知道写什么']) {
      await type(root, rubbish);
      expect(cards(root), rubbish).toEqual(['unknown']);
    }
    await type(root, '');
    expect(cards(root)).toEqual([]);
  });

  test('finds a misspelt brand and opens its channels, and comes back with the text kept', async () => {
    const root = await draw(<Popup loading={loading} />);
    await type(root, 'coinbse');
    await press(root, /^Coinbase/u);
    expect(root.querySelector('h2')?.textContent).toBe('Coinbase');
    expect(document.activeElement).toBe(root.querySelector('h2'));
    expect(root.querySelectorAll('.fact a[href^="https://"]').length).toBeGreaterThan(3);
    await press(root, 'Back');
    expect(root.querySelector('textarea')?.value).toBe('coinbse');
  });

  test('answers a brand’s name with the brand alone', async () => {
    const root = await draw(<Popup loading={loading} />);
    for (const name of ['欧易', 'okx 客服', 'OKX Wallet']) {
      await type(root, name);
      expect(cards(root), name).toEqual([]);
      expect(root.querySelector('.brand-row')?.textContent, name).toContain('OKX');
    }
  });

  test('takes text before the registry is there', async () => {
    const { promise, resolve } = Promise.withResolvers<Library>();
    const root = await draw(<Popup loading={promise} />);
    await type(root, 'kraken.com');
    expect(cards(root)).toEqual([]);
    resolve(library);
    await type(root, 'kraken.com ');
    expect(cards(root)).toEqual(['official']);
  });

  test('changes its language at once and remembers it', async () => {
    const root = await draw(<Popup loading={loading} />);
    expect(root.querySelector('h1')?.textContent).toBe('Countersign');
    const select = root.querySelector('select');
    if (!select) throw new Error('no language switch');
    act(() => {
      select.value = 'zh_TW';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await settle();
    expect(root.querySelector('h1')?.textContent).toBe('真客服');
    expect(document.documentElement.lang).toBe('zh-TW');
    expect((await readSettings()).settings.language).toBe('zh_TW');
  });

  test('says when stored settings could not be read, and lets go of them only when told', async () => {
    await fakeBrowser.storage.local.set({ settings: { language: 7 } });
    const root = await draw(<Popup loading={loading} />);
    expect(root.querySelector('[role=alert]')?.textContent).toContain('could not be read');
    await act(() => updateSettings({ language: 'en' }));
    await settle();
    expect(root.querySelector('[role=alert]')?.textContent).toContain('kept aside');
    await press(root, 'Discard');
    expect(root.querySelector('[role=alert]')).toBeNull();
  });

  test('announces verdicts to screen readers', async () => {
    const root = await draw(<Popup loading={loading} />);
    await type(root, 'kraken.com');
    await settle(600);
    expect(root.querySelector('output[aria-live=polite]')?.textContent).toBe(
      'kraken.com: Official: belongs to Kraken.',
    );
  });
});

function cards(root: HTMLElement): (string | undefined)[] {
  return [...root.querySelectorAll<HTMLElement>('[data-verdict]')].map((card) => card.dataset['verdict']);
}
