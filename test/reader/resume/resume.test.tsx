import { act, fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { ArticleView } from '../../../src/article/article-view.tsx';
import type { Block } from '../../../src/news/body.ts';
import '../../../src/reader/article-tools.tsx';
import { Resume } from '../../../src/reader/resume/resume.tsx';
import { OnDemand } from '../../../src/ui/on-demand.tsx';
import { anArticle, paragraph, text } from '../../support/articles.ts';
import { renderApp } from '../../support/render-app.tsx';
import { renderPart } from '../../support/render-part.tsx';

const screenHeight = 600;
const start = 400;
const blockHeight = 100;

/** A text of thirty blocks, each as high as another, in a window that shows six. */
beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true, now: Date.parse('2026-11-23T12:00:00Z') });
  vi.stubGlobal('innerHeight', screenHeight);
  vi.stubGlobal('scrollY', 0);
  vi.stubGlobal('scrollTo', ({ top }: { top: number }) => scrollTo(top));
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(function (this: HTMLElement) {
    const index = this.parentElement ? [...this.parentElement.children].indexOf(this) : 0;
    const top = start + index * blockHeight - window.scrollY;
    return DOMRect.fromRect?.({ y: top, height: blockHeight }) ?? { top, bottom: top + blockHeight };
  });
});

function scrollTo(y: number) {
  vi.stubGlobal('scrollY', y);
  fireEvent.scroll(window);
}
const wait = (milliseconds: number) =>
  act(() => {
    vi.advanceTimersByTime(milliseconds);
  });
/** The reader comes to a block, and stays. */
function readAt(block: number) {
  scrollTo(start + block * blockHeight - screenHeight / 4);
  wait(1000);
}

const texts = Array.from({ length: 30 }, (_, index) => `Paragraph ${index}: and so on.`);
/** The page, and what comes to it when it is there. */
async function open(blocks: readonly (string | Block)[] = texts) {
  const body = blocks.map((block) => (typeof block === 'string' ? paragraph(block) : block));
  const article = anArticle({ body });
  const view = renderPart(
    <main>
      <ArticleView article={article} readAlso={[]} tools={null} />
      <OnDemand load={() => Promise.resolve(Resume)} with={{ article, path: '/world/rain-expected/' }} />
    </main>,
  );
  await act(() => Promise.resolve());
  return view;
}
/** The page is left, and opened again at its top. */
function openAgain(view: Awaited<ReturnType<typeof open>>, paragraphs = texts) {
  view.unmount();
  vi.stubGlobal('scrollY', 0);
  return open(paragraphs);
}
const offer = () => screen.queryByRole('button', { name: 'Continue where you left off' });
const stored = (): unknown => JSON.parse(localStorage.getItem('generico:read:world/rain-expected') ?? 'null');
const placed = (block: number) => ({
  v: 1,
  at: expect.any(Number) as number,
  place: { block, words: texts[block] },
});

describe('how far somebody has read', () => {
  test('is the paragraph that they stayed at, and not those that they passed', async () => {
    await open();
    readAt(9);
    expect(stored()).toEqual(placed(9));
    scrollTo(1800);
    wait(300);
    scrollTo(start + 12 * blockHeight - screenHeight / 4);
    wait(1000);
    expect(stored()).toEqual(placed(12));
  });

  test('is not lost on the way back up', async () => {
    await open();
    readAt(12);
    readAt(5);
    scrollTo(0);
    wait(1000);
    expect(stored()).toEqual(placed(12));
  });

  test('is nothing on the first screen', async () => {
    await open();
    wait(1000);
    scrollTo(100);
    wait(1000);
    expect(stored()).toBeNull();
  });

  test('is everything once the end was in sight, and stays so', async () => {
    await open();
    readAt(9);
    readAt(26);
    expect(stored()).toEqual({ v: 1, at: expect.any(Number) as number });
    readAt(9);
    expect(stored()).not.toHaveProperty('place');
  });

  test('is nothing more beside the text, among the comments', async () => {
    await open();
    scrollTo(5000);
    wait(1000);
    expect(stored()).toBeNull();
  });

  test('is nothing while nobody sees the page', async () => {
    await open();
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    readAt(9);
    expect(stored()).toBeNull();
  });
});

describe('going on', () => {
  test('leads to the paragraph, which has the focus, and never happens by itself', async () => {
    const view = await open();
    readAt(12);
    await openAgain(view);
    wait(5000);
    expect(window.scrollY).toBe(0);

    fireEvent.click(offer()!);
    const block = screen.getByText(texts[12]!);
    expect(block).toHaveFocus();
    expect(block.getBoundingClientRect().top).toBe(screenHeight / 5);
    expect(offer()).not.toBeInTheDocument();

    fireEvent.blur(block);
    fireEvent.animationEnd(block);
    expect(block).not.toHaveAttribute('tabindex');
    expect(block.className).toBe('');
  });

  test('leaves a table or code that scrolls its place in the order of the keyboard', async () => {
    vi.spyOn(Element.prototype, 'scrollWidth', 'get').mockReturnValue(900);
    const code = { type: 'code' as const, value: 'A line that is longer than the window is wide.' };
    const place = { block: 12, words: code.value };
    localStorage.setItem(
      'generico:read:world/rain-expected',
      JSON.stringify({ ...placed(12), at: 1, place }),
    );
    await open([...texts.slice(0, 12), code, ...texts.slice(13)]);
    fireEvent.click(offer()!);
    const block = screen.getByRole('region', { name: /^Code/ });
    expect(block).toHaveFocus();
    fireEvent.blur(block);
    expect(block).toHaveAttribute('tabindex', '0');
  });

  test('is come by on the way from the headline to the text, by keyboard', async () => {
    const link = { type: 'link' as const, url: 'https://example.org/', children: [text('A link')] };
    const linked = { type: 'paragraph' as const, children: [link] };
    localStorage.setItem('generico:read:world/rain-expected', JSON.stringify({ ...placed(12), at: 1 }));
    vi.stubGlobal('scrollTo', () => undefined);
    renderApp('/world/rain-expected/', [anArticle({ body: [linked, ...texts.map(paragraph)] })]);
    const going = await screen.findByRole('button', { name: 'Continue where you left off' });

    screen.getByRole('heading', { level: 1 }).focus();
    const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime });
    const passed: (Element | null)[] = [];
    while (!passed.includes(screen.getByRole('link', { name: 'A link' }))) {
      // oxlint-disable-next-line no-await-in-loop -- step by step
      await user.tab();
      passed.push(document.activeElement);
    }
    expect(passed).toContain(going);
  });

  test('is offered where a text was edited since: the words are found, wherever they stand now', async () => {
    const view = await open();
    readAt(12);
    await openAgain(view, ['A new beginning.', 'And more of it.', ...texts]);
    fireEvent.click(offer()!);
    expect(screen.getByText(texts[12]!)).toHaveFocus();
  });

  test('leads to what stands there now where the paragraph itself was written anew', async () => {
    const view = await open();
    readAt(12);
    await openAgain(view, texts.with(12, 'Put right.'));
    fireEvent.click(offer()!);
    expect(screen.getByText('Put right.')).toHaveFocus();
  });

  test.each([
    ['a text that was shortened', () => open(texts.slice(0, 3))],
    [
      'a window so high that the place is in sight',
      () => {
        vi.stubGlobal('innerHeight', 3000);
        return open();
      },
    ],
    ['a place that the address names', () => open(), '#comments'],
    ['a window that was scrolled already', () => open(), '', 700],
  ])('is not offered with %s', async (_, again, hash = '', scrolled = 0) => {
    (await open()).unmount();
    localStorage.setItem('generico:read:world/rain-expected', JSON.stringify({ ...placed(12), at: 1 }));
    window.location.hash = hash;
    vi.stubGlobal('scrollY', scrolled);
    await again();
    expect(offer()).not.toBeInTheDocument();
    window.location.hash = '';
  });

  test('is not offered to whoever has read it all, or has not begun', async () => {
    const view = await open();
    expect(offer()).not.toBeInTheDocument();
    readAt(12);
    readAt(26);
    await openAgain(view);
    expect(offer()).not.toBeInTheDocument();
  });

  test.each(['{', '{"v":1,"at":1,"place":{"block":"12","words":""}}'])(
    'is not offered by %j',
    async (record) => {
      localStorage.setItem('generico:read:world/rain-expected', record);
      await open();
      expect(offer()).not.toBeInTheDocument();
    },
  );
});

describe('the offer goes', () => {
  const offered = async () => {
    const view = await open();
    readAt(12);
    await openAgain(view);
    expect(offer()).toBeVisible();
  };

  test('when it is dismissed', async () => {
    await offered();
    fireEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(offer()).not.toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  });

  test('when the reader comes to the place by themselves', async () => {
    await offered();
    scrollTo(500);
    expect(offer()).toBeVisible();
    scrollTo(start + 12 * blockHeight - screenHeight + 1);
    expect(offer()).not.toBeInTheDocument();
  });

  test('when the reader has read on elsewhere for a while, and not while they only look at it', async () => {
    await offered();
    wait(120_000);
    expect(offer()).toBeVisible();
    scrollTo(200);
    wait(29_000);
    expect(offer()).toBeVisible();
    wait(2000);
    expect(offer()).not.toBeInTheDocument();
  });

  test('but not from under the focus', async () => {
    await offered();
    offer()!.focus();
    scrollTo(200);
    wait(40_000);
    expect(offer()).toHaveFocus();
  });
});
