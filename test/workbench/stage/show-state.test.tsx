import { expect, test } from 'vitest';

test('a state is told to be there when its page is, and not before', async () => {
  // What it asks the browser at once, jsdom has only within a test.
  const { showState } = await import('../../../src/workbench/stage/show-state.tsx');
  const root = document.body.appendChild(document.createElement('div'));
  const showing = showState(root, 'failures', 'article-not-found');
  expect(document.documentElement).not.toHaveAttribute('data-shown');
  await showing;
  expect(document.documentElement).toHaveAttribute('data-shown');
  expect(root.querySelector('h1')).toHaveTextContent('Page not found');
});
