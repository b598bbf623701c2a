// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readText, TEXT_CAP } from '../../src/sites/read-text.ts';

function body(html: string): HTMLElement {
  const page = new DOMParser().parseFromString(`<!doctype html><body>${html}`, 'text/html');
  return page.body;
}

describe('readText', () => {
  it.each([
    ['emoji drawn as pictures', 'Hi <img alt="🦊"> there', 'Hi 🦊 there'],
    ['a no-break space', 'a&nbsp;b', 'a b'],
    ['a line break', 'a<br>b', 'a\nb'],
    ['nothing of ours', 'a<countersign-mark>not this</countersign-mark>b', 'ab'],
    ['no scripts and styles', '<style>a{}</style>x<script>1</script>', 'x'],
    ['what is left out on request', 'x<i class="time">10:42</i>', 'x'],
    ['right-to-left marks as they are', '\u202eabc', '\u202eabc'],
  ])('reads %s', (_, html, text) => expect(readText(body(html), '.time')).toBe(text));

  it('is empty for nothing', () => expect(readText(undefined)).toBe(''));

  it('cuts what is too long', () => {
    expect(readText(body(`<p>${'a'.repeat(TEXT_CAP)}</p><p>${'b'.repeat(10)}</p>`))).toHaveLength(TEXT_CAP);
  });
});
