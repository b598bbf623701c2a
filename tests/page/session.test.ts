// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { openStage, post, press, settle, shown } from './stage.ts';

const COVER = 'cover danger secret-request';
const MARK = 'mark caution claimed-support-account';

let stage: Awaited<ReturnType<typeof openStage>>;
const open = async (html = '', settings = {}) => (stage = await openStage(html, settings));
const find = (selector: string): HTMLElement => {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`no ${selector}`);
  return element;
};
/** Everything of ours in the page, whatever it is called. */
const ours = (): string[] =>
  [...document.querySelectorAll<HTMLElement>('*')]
    .filter(({ localName }) => localName.startsWith('countersign-'))
    .map(({ localName, dataset }) => `${localName} ${dataset['severity']}`);
afterEach(() => stage.stop());

describe('what appears in a page', () => {
  test('is marked at load and when it is appended later, each once', async () => {
    await open(post(1, 'acme_help') + post(2, 'ann'));
    expect(shown()).toEqual([MARK]);
    document.body.insertAdjacentHTML('beforeend', post(3, 'bob', 'send me your seed') + post(4, 'acme_help'));
    await settle();
    expect(shown()).toEqual([MARK, COVER, MARK]);
    expect(shown(find('[data-id="3"]'))).toEqual([COVER]);
    expect(stage.judged()).toBe(4);
  });

  test('is found inside open shadow roots, also when they are attached later', async () => {
    await open('<div class="chat"></div>');
    const root = find('.chat').attachShadow({ mode: 'open' });
    root.innerHTML = post(1, 'acme_help');
    await settle(600);
    expect(shown(root)).toEqual([MARK]);
    const later = document.createElement('div');
    later.innerHTML = post(2, 'acme_help');
    root.append(later);
    await settle();
    expect(shown(root)).toHaveLength(2);
  });

  test('gets nothing but our elements: no attribute, no style', async () => {
    await open(post(1, 'acme_help', 'your seed please'));
    expect(shown()).toHaveLength(2);
    for (const element of document.querySelectorAll('countersign-mark, countersign-cover')) {
      element.remove();
    }
    expect(document.body.innerHTML).toBe(post(1, 'acme_help', 'your seed please'));
  });
});

describe('a page on which all is well', () => {
  test('holds no element of ours at all', async () => {
    await open(post(1, 'ann') + post(2, 'bob', 'hello again'));
    expect(stage.judged()).toBe(2);
    expect(ours()).toEqual([]);
  });

  test('gets the way back as a banner that is there only while it is shown', async () => {
    await open(post(1, 'acme_help'));
    press('.pill');
    press('[data-scope=once]');
    expect(ours()).toEqual(['countersign-banner note']);
    press('.toast button');
    await settle();
    expect(ours()).toEqual(['countersign-mark caution']);
  });

  test('is announced from inside the cover, in a region that is known before it speaks', async () => {
    await open(post(1, 'ann'));
    document.body.insertAdjacentHTML('beforeend', post(2, 'bob', 'send me your seed'));
    await settle(60);
    const region = find('countersign-cover').shadowRoot?.querySelector('[role=status][aria-live=polite]');
    expect(region?.textContent).toBe('');
    await settle(200);
    expect(region?.textContent).toContain('say.');
  });
});

describe('a node that is used again', () => {
  test('loses the old mark before the new one comes', async () => {
    await open(post(1, 'acme_help'));
    const article = find('article');
    article.dataset['id'] = '2';
    article.dataset['handle'] = 'ann';
    await settle();
    expect(shown()).toEqual([]);
    article.dataset['handle'] = 'acme_help_2';
    await settle();
    expect(shown()).toEqual([MARK]);
  });

  test('is judged anew when its text is edited in place', async () => {
    await open(post(1, 'ann', 'hello'));
    const text = find('p').firstChild;
    if (text) text.nodeValue = 'send me your seed';
    await settle();
    expect(shown()).toEqual([COVER]);
    if (text) text.nodeValue = 'sorry';
    await settle();
    expect(shown()).toEqual([]);
  });

  test('is left alone when nothing about it changed', async () => {
    await open(post(1, 'acme_help'));
    const mark = find('countersign-mark');
    find('article').insertAdjacentHTML('beforeend', '<i>3 likes</i>');
    await settle();
    expect(stage.judged()).toBe(1);
    expect(find('countersign-mark')).toBe(mark);
  });

  test('gets its mark again when it leaves the page and comes back', async () => {
    await open(post(1, 'acme_help'));
    const article = find('article');
    article.remove();
    await settle();
    document.body.append(article);
    await settle();
    expect(shown()).toEqual([MARK]);
  });
});

describe('a page that works against us', () => {
  test('that removes a mark gets it back, for a while', async () => {
    await open(post(1, 'acme_help'));
    find('countersign-mark').remove();
    await settle();
    expect(shown()).toEqual([MARK]);
    const remover = new MutationObserver(() => document.querySelector('countersign-mark')?.remove());
    remover.observe(document.body, { childList: true, subtree: true });
    find('countersign-mark').remove();
    await settle(1500);
    expect(shown()).toEqual([]);
    remover.disconnect();
  });

  test('is not judged by what we draw ourselves', async () => {
    await open(post(1, 'acme_help', 'your seed'));
    const before = stage.judged();
    await settle(500);
    expect(stage.judged()).toBe(before);
  });
});

describe('what the user decides', () => {
  test('"show anyway" unfolds this text, keeps a mark, and holds for no other text', async () => {
    await open(post(1, 'ann', 'your seed'));
    press('.show');
    await settle();
    expect(shown()).toEqual(['mark danger secret-request']);
    find('p').textContent = 'your seed, quickly';
    await settle();
    expect(shown()).toEqual([COVER]);
  });

  test.each([
    ['once', 1, 0],
    ['account', 1, 1],
    ['rule', 0, 1],
  ])('dismissing "%s" leaves %i of the other two marks, stores %i, and can be undone', async (scope, left, kept) => {
    await open(post(1, 'acme_help') + post(2, scope === 'once' ? 'acme_help' : 'other_help'));
    press('.pill');
    press(`[data-scope=${scope}]`);
    await settle();
    expect(shown()).toHaveLength(left);
    expect(stage.stored).toHaveLength(kept);
    press('.toast button');
    await settle();
    expect(shown()).toHaveLength(2);
    expect(stage.stored).toHaveLength(0);
  });

  test('nothing is dismissed by the second click of a double click, which was not meant for the choice', async () => {
    await open(post(1, 'acme_help'));
    press('.pill');
    const choice = find('countersign-mark').shadowRoot?.querySelector('[data-scope=rule]');
    choice?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 2 }));
    expect(stage.stored).toHaveLength(0);
    choice?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1 }));
    expect(stage.stored).toHaveLength(1);
  });

  test('a paused site is not read, and is read again when the pause ends', async () => {
    await open(post(1, 'acme_help'), { pausedSites: [location.hostname] });
    expect(stage.judged()).toBe(0);
    expect(stage.reports.at(-1)?.health).toBe('paused');
    stage.change({ pausedSites: [] });
    await settle();
    expect(shown()).toEqual([MARK]);
    stage.change({ pausedSites: [location.hostname] });
    await settle();
    expect(shown()).toEqual([]);
  });
});

describe('what the toolbar is told', () => {
  test('is severity, rule and brand, without any text', async () => {
    await open(post(1, 'acme_help', 'your seed'));
    expect(stage.reports.at(-1)).toEqual({
      site: 'x',
      host: location.hostname,
      health: 'ok',
      findings: [
        { severity: 'danger', rule: 'secret-request', brand: 'acme' },
        { severity: 'caution', rule: 'claimed-support-account', brand: 'acme' },
      ],
    });
  });

  test('says when identities cannot be read, and then nobody is accused', async () => {
    await open(post(1, 'acme_help') + post(2, 'ann', 'your seed'));
    expect(shown()).toEqual([MARK, COVER]);
    document.body.insertAdjacentHTML('beforeend', '<article><p>x</p></article>'.repeat(10));
    await settle();
    expect(stage.reports.at(-1)?.health).toBe('unwell');
    expect(shown()).toEqual(['mark caution secret-request']);
  });
});

test('an element that cannot be read is skipped, said once, and without its text', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  await open(post(1, 'ann', 'boom') + post(2, 'bob', 'boom') + post(3, 'acme_help'));
  expect(shown()).toEqual([MARK]);
  expect(warn).toHaveBeenCalledTimes(1);
  expect(String(warn.mock.calls[0])).not.toContain('boom');
  expect(String(warn.mock.calls[0])).toContain('stage.ts');
  warn.mockRestore();
});

test('the signal ends everything', async () => {
  await open(post(1, 'acme_help', 'your seed'));
  expect(shown()).toHaveLength(2);
  stage.stop();
  document.body.insertAdjacentHTML('beforeend', post(2, 'acme_help'));
  await settle();
  expect(shown()).toEqual([]);
});
