import { words } from '#words';
import { ErrorPage } from '../../pages/error-page.tsx';
import { Layout } from '../../pages/layout.tsx';
import { Boundary } from '../../ui/boundary.tsx';
import { Broken } from '../broken.tsx';
import type { Answer } from '../stand-in-network.ts';
import type { State } from '../state.ts';

const failing = (...list: [Answer, ...Answer[]]) => ({ '/world/feed.json': list });
const show = '/world/';
const told: State['act'] = ({ screen }) =>
  screen.findByRole('heading', { level: 1, name: words.failure.page });

export const failureStates: readonly State[] = [
  {
    name: 'Page not found',
    note: 'Nothing is published there; the ways on are all categories.',
    show: '/nowhere/at/all/here/',
  },
  { name: 'Article not found', note: 'The same, within its category.', show: '/world/nothing-here/' },
  {
    name: 'Page failed, offline',
    note: 'What happened, and a way on.',
    show,
    answers: failing('offline'),
    act: told,
  },
  { name: 'Page failed, too slow', note: 'After ten seconds.', show, answers: failing('slow'), act: told },
  {
    name: 'Page failed, server',
    note: 'It answered with an error.',
    show,
    answers: failing({ status: 503 }),
    act: told,
  },
  {
    name: 'Page failed, server with details',
    note: 'The dev server says what is wrong in an article, and where.',
    show: '/world/sample-story/',
    answers: {
      '/articles/world/sample-story.json': {
        status: 422,
        detail:
          'public/articles/world/sample-story.json:5 datePublished: is not a date with time and offset – write it as 2021-10-24T12:40:00+03:00',
      },
    },
    act: told,
  },
  {
    name: 'Page failed, garbage',
    note: 'What came could not be read.',
    show,
    answers: failing('garbage'),
    act: told,
  },
  {
    name: 'Page failed, trying again',
    note: 'The button says so.',
    show,
    answers: failing('offline', 'never'),
    act: async ({ screen, user }) => user.click(await screen.findByRole('button', { name: words.retry })),
  },
  {
    name: 'Page crashed',
    note: 'Something in our own code broke: the page is begun anew.',
    show: [{ Component: Layout, children: [{ path: '*', Component: Broken, ErrorBoundary: ErrorPage }] }],
    breaks: true,
  },
  {
    name: 'Widget broken',
    note: 'A part of a page breaks, and takes nothing along.',
    show: (
      <Boundary>
        <Broken />
      </Boundary>
    ),
    breaks: true,
  },
];
