import { StrictMode } from 'react';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { ScreenProvider } from './screen.tsx';

/** Draws a screen into the page's `<div id="root">`. */
export function mount(screen: ReactNode): void {
  const root = document.querySelector('#root');
  if (!root) throw new Error('this page has no element "root"');
  createRoot(root).render(
    <StrictMode>
      <ScreenProvider>{screen}</ScreenProvider>
    </StrictMode>,
  );
}
