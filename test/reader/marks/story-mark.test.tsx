import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { StoryExtras } from '../../../src/latest/story-extras.ts';
import { StoryList } from '../../../src/latest/story-list.tsx';
import { NewStories } from '../../../src/latest/new-stories.tsx';
import { feedItem } from '../../../src/news/feed-page.ts';
import { keepReadMark } from '../../../src/reader/marks/read-marks.ts';
import { NewTally } from '../../../src/reader/marks/new-tally.tsx';
import { StoryMark } from '../../../src/reader/marks/story-mark.tsx';
import { articles } from '../../support/articles.ts';
import { otherTab } from '../../support/comments.ts';
import { renderApp } from '../../support/render-app.tsx';
import { renderPart } from '../../support/render-part.tsx';

const visit = (since?: string) =>
  JSON.stringify({ v: 1, seen: Date.now(), ...(since && { since: Date.parse(since) }) });
const kept = (since?: string) => localStorage.setItem('generico:visit', visit(since));

/** Stories of the 1st of September 2021, from midnight on. */
const items = articles(4).map((article) => feedItem(article));

const list = (label?: string) => (
  <StoryExtras value={{ Mark: StoryMark, Tally: NewTally }}>
    <NewStories label={label} onShow={() => undefined} items={items}>
      <StoryList items={items} categories={false} />
    </NewStories>
  </StoryExtras>
);
const names = () => screen.getAllByRole('link').map((link) => link.textContent);

test('on a first visit nothing is new, and nothing was read', () => {
  kept();
  renderPart(list());
  expect(names()).toEqual(['Story 1', 'Story 2', 'Story 3', 'Story 4']);
  expect(screen.queryByText(/since your last visit/)).not.toBeInTheDocument();
});

test('what came since the last visit is new, in words too, and the list says once how much that is', () => {
  kept('2021-09-01T01:30:00Z');
  renderPart(list());
  expect(names()).toEqual(['Story 1', 'Story 2', 'New: Story 3', 'New: Story 4']);
  expect(screen.getByText('2 new since your last visit')).toBeVisible();
});

test('what was read is said to be, and is new no more; what was begun is neither', () => {
  kept('2021-09-01T00:30:00Z');
  keepReadMark('read:world/story-1');
  keepReadMark('read:world/story-3');
  keepReadMark('read:world/story-4', { block: 3, words: 'And then' });
  renderPart(list());
  expect(names()).toEqual(['Read: Story 1', 'New: Story 2', 'Read: Story 3', 'Story 4']);
  expect(screen.getByText('1 new since your last visit')).toBeVisible();
});

test('a story that is read in another tab is marked in this one', () => {
  kept('2021-09-01T02:30:00Z');
  renderPart(list());
  expect(screen.getByRole('link', { name: 'New: Story 4' })).toBeVisible();
  otherTab('generico:read:world/story-4', JSON.stringify({ v: 1, at: 1 }));
  expect(screen.getByRole('link', { name: 'Read: Story 4' })).toBeVisible();
  expect(screen.queryByText(/since your last visit/)).not.toBeInTheDocument();
});

test('a visit that begins in another tab begins in this one', () => {
  kept();
  renderPart(list());
  otherTab('generico:visit', visit('2021-09-01T02:30:00Z'));
  expect(screen.getByRole('link', { name: 'New: Story 4' })).toBeVisible();
});

test('while stories wait to be shown, the list speaks of these alone', () => {
  kept('2021-09-01T02:30:00Z');
  renderPart(list('2 new stories'));
  expect(screen.getByRole('button', { name: '2 new stories' })).toBeVisible();
  expect(screen.queryByText(/since your last visit/)).not.toBeInTheDocument();
});

test.each(['', '{', '{"v":1,"at":"now"}', '7'])('a mark that holds %j marks nothing', (record) => {
  kept();
  localStorage.setItem('generico:read:world/story-1', record);
  renderPart(list());
  expect(names()).toEqual(['Story 1', 'Story 2', 'Story 3', 'Story 4']);
});

test('the time of a sign is no reason to draw sixty stories anew', () => {
  kept('2021-09-01T02:30:00Z');
  const drawn = vi.fn<() => void>();
  const Counted = (props: Parameters<typeof StoryMark>[0]) => {
    drawn();
    return StoryMark(props);
  };
  renderPart(
    <StoryExtras value={{ Mark: Counted }}>
      <StoryList items={items} categories={false} />
    </StoryExtras>,
  );
  drawn.mockClear();
  otherTab('generico:visit', JSON.stringify({ v: 1, seen: 9, since: Date.parse('2021-09-01T02:30:00Z') }));
  expect(drawn).not.toHaveBeenCalled();
});

for (const path of ['/', '/world/', '/world/story-1/'])
  test(`at ${path} the marks come to a reader who was here before`, async () => {
    kept('2021-09-01T02:30:00Z');
    renderApp(path, articles(4));
    expect(await screen.findByRole('link', { name: 'New: Story 4' })).toBeVisible();
    expect(screen.getByText('1 new since your last visit')).toBeVisible();
  });
