import { cleanup, screen } from '@testing-library/react';
import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { masthead } from '../../src/masthead.ts';
import { anyBody } from '../support/any-body.ts';
import { anArticle, note, paragraph, reference, text } from '../support/articles.ts';
import { expectErrors } from '../support/setup.ts';
import { renderArticle } from '../support/render-part.tsx';

const link = (url: string, words: string) => ({ type: 'link' as const, url, children: [text(words)] });
const linking = (...children: ReturnType<typeof link>[]) => ({ type: 'paragraph' as const, children });

/** What the style sheet counts, as it says it. */
const [, counted] = /& (a:is[^{]*?) \{/s.exec(readFileSync('src/article/article-view.module.css', 'utf8'))!;

/** The links that are printed with a number, in the order of their numbers. */
const numbered = () =>
  [...document.querySelectorAll<HTMLAnchorElement>(`article ${counted}`)]
    .filter((each) => !each.closest('[popover], aside[aria-label="Read also"]'))
    .map((each) => each.getAttribute('href')!)
    .map((href) => (href.startsWith('/') ? masthead.url + href : href.replace('mailto:', '')));
const printed = () => [...document.querySelectorAll('article > :last-child li')].map((li) => li.textContent);

test('on paper stands where the article is, and where each link leads, in the order of their numbers', () => {
  renderArticle(
    anArticle({
      headline: [text('Rain'), link('https://example.org/headline', 'expected')],
      body: [
        note('source', 'By radio.'),
        linking(link('https://example.org/a?b=c', 'a'), link('/world/snow/', 'our own'), link('#top', 'up')),
        { ...note('second', ''), children: [linking(link('mailto:desk@example.org', 'the desk'))] },
        { type: 'paragraph', children: [text('Wet'), reference('second'), reference('source')] },
        {
          type: 'leafDirective',
          name: 'embed',
          attributes: { url: 'https://video.example/1', title: 'A film' },
        },
        { type: 'leafDirective', name: 'read-also', attributes: { href: '/world/another-story/' } },
      ],
      citation: [{ name: 'Radio' }, { name: 'The Washington Post', url: 'https://example.org/post' }],
      keywords: ['Kabul'],
    }),
  );

  expect(screen.getByText(`${masthead.url}/world/rain/`)).toBeInTheDocument();
  expect(printed()).toEqual([
    'https://example.org/headline',
    'https://example.org/a?b=c',
    `${masthead.url}/world/snow/`,
    'https://video.example/1',
    'desk@example.org',
    'https://example.org/post',
  ]);
  expect(printed()).toEqual(numbered());
});

test('without links there is only where it stands', () => {
  renderArticle(anArticle({ body: [paragraph('Dry.')], keywords: ['Kabul'] }));

  expect(screen.getByText(`${masthead.url}/world/rain/`)).toBeInTheDocument();
  expect(printed()).toEqual([]);
  expect(numbered()).toEqual([]);
});

test('whatever an article holds, its numbers and its addresses belong together', () => {
  fc.assert(
    fc.property(anyBody, (body) => {
      renderArticle(anArticle({ body }));
      expect(printed()).toEqual(numbered());
      cleanup();
    }),
    { numRuns: 60 },
  );
  // A link within a link is told of by React.
  expectErrors();
});
