import { words } from '#words';
import { ErrorPage } from '../../pages/error-page.tsx';
import { Layout } from '../../pages/layout.tsx';
import { Boundary } from '../../ui/boundary.tsx';
import { Broken } from '../stage/broken.tsx';
import type { Answer } from '../stage/stand-in-network.ts';
import type { State } from '../state.ts';

const failing = (...list: [Answer, ...Answer[]]) => ({ '/world/feed.json': list });
const show = '/world/';

export const failureStates: readonly State[] = [
  {
    name: 'Page not found',
    note: 'Nothing is published there; the ways on are all categories.',
    sees: words.failure.notFoundWhy,
    show: '/nowhere/at/all/here/',
  },
  {
    name: 'Article not found',
    note: 'The same, within its category.',
    sees: words.failure.notFoundWhy,
    show: '/world/nothing-here/',
  },
  {
    name: 'Page failed, offline',
    note: 'What happened, and a way on.',
    sees: words.failure.offline,
    show,
    answers: failing('offline'),
  },
  {
    name: 'Page failed, too slow',
    note: 'After ten seconds.',
    sees: words.failure.slow,
    show,
    answers: failing('slow'),
  },
  {
    name: 'Page failed, server',
    note: 'It answered with an error.',
    sees: words.failure.server,
    show,
    answers: failing({ status: 503 }),
  },
  {
    name: 'Page failed, server with details',
    note: 'The dev server says what is wrong in an article, and where.',
    sees: 'sample-story.json:5',
    show: '/world/sample-story/',
    answers: {
      '/articles/world/sample-story.json': {
        status: 422,
        detail:
          'public/articles/world/sample-story.json:5 datePublished: is not a date with time and offset – write it as 2021-10-24T12:40:00+03:00',
      },
    },
  },
  {
    name: 'Page failed, garbage',
    note: 'What came could not be read.',
    sees: words.failure.garbage,
    show,
    answers: failing('garbage'),
  },
  {
    name: 'Page failed, trying again',
    note: 'The button says so.',
    sees: words.retrying,
    show,
    answers: failing('offline', 'never'),
    act: async ({ screen, user }) => user.click(await screen.findByRole('button', { name: words.retry })),
  },
  {
    name: 'Page crashed',
    note: 'Something in our own code broke: the page is begun anew.',
    sees: words.failure.crash,
    show: [{ Component: Layout, children: [{ path: '*', Component: Broken, ErrorBoundary: ErrorPage }] }],
    breaks: true,
  },
  {
    name: 'Widget broken',
    note: 'A part of a page breaks, and takes nothing along.',
    sees: words.failure.widget,
    show: (
      <Boundary>
        <Broken />
      </Boundary>
    ),
    breaks: true,
  },
];
