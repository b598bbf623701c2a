import { act } from 'react';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ScreenProvider } from '../../src/ui/shared/screen.tsx';

fakeBrowser.i18n.getUILanguage = () => 'en-GB';
Object.assign(fakeBrowser.runtime, { getManifest: () => ({ version: '9.8.7' }) });
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

/** Draws a screen as the browser would, settings read from the fake browser; returns its element. */
export async function draw(screen: ReactNode): Promise<HTMLElement> {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  await act(async () => {
    createRoot(root).render(<ScreenProvider>{screen}</ScreenProvider>);
    await wait(20);
  });
  return root;
}

export async function type(root: HTMLElement, text: string): Promise<void> {
  const field = root.querySelector('textarea, input');
  if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement))
    throw new Error('no field to type in');
  await act(async () => {
    // React listens to the prototype's setter to learn what the user typed.
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, text);
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await wait(20);
  });
}

export async function press(root: HTMLElement, label: string | RegExp): Promise<void> {
  const buttons = [...root.querySelectorAll('button')];
  const wanted = (button: HTMLButtonElement): boolean =>
    [button.textContent, button.getAttribute('aria-label')].some((text) => text?.match(label));
  const button = buttons.find(wanted);
  if (!button) throw new Error(`no button ${label} among ${buttons.map((one) => one.textContent).join(', ')}`);
  await act(async () => {
    button.click();
    await wait(20);
  });
}

/** Storage and promises of the fake browser answer within a few turns. */
export async function settle(milliseconds = 20): Promise<void> {
  await act(() => wait(milliseconds));
}

async function wait(milliseconds: number): Promise<void> {
  await new Promise((done) => setTimeout(done, milliseconds));
}
