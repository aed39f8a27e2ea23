import { words } from '#words';
import { ErrorPage } from '../../pages/error-page.tsx';
import { Layout } from '../../pages/layout.tsx';
import { Boundary } from '../../ui/boundary.tsx';
import type { Answer } from '../stage/stand-in.ts';
import { stateGroup } from '../state.ts';

function Broken(): never {
  throw new Error('This part is broken on purpose');
}

const failing = (...list: [Answer, ...Answer[]]) => ({ '/world/feed.json': list });

export const failureStates = stateGroup(
  'Failures',
  { show: '/world/' },
  {
    'Page not found': {
      note: 'Nothing is published there; the ways on are all categories.',
      sees: words.failure.notFoundWhy,
      show: '/nowhere/at/all/here/',
    },
    'Article not found': {
      note: 'The same, within its category.',
      sees: words.failure.notFoundWhy,
      show: '/world/nothing-here/',
    },
    'Page failed, offline': {
      note: 'What happened, and a way on.',
      sees: words.failure.offline,
      answers: failing('offline'),
    },
    'Page failed, too slow': {
      note: 'After ten seconds.',
      sees: words.failure.slow,
      answers: failing('slow'),
    },
    'Page failed, server': {
      note: 'It answered with an error.',
      sees: words.failure.server,
      answers: failing({ status: 503 }),
    },
    'Page failed, server with details': {
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
    'Page failed, garbage': {
      note: 'What came could not be read.',
      sees: words.failure.garbage,
      answers: failing('garbage'),
    },
    'Page failed, trying again': {
      note: 'The button says so.',
      sees: words.retrying,
      answers: failing('offline', 'never'),
      act: ({ press }) => press(words.retry),
    },
    'Page crashed': {
      note: 'Something in our own code broke: the page is begun anew.',
      sees: words.failure.crash,
      show: [{ Component: Layout, children: [{ path: '*', Component: Broken, ErrorBoundary: ErrorPage }] }],
      breaks: true,
    },
    'Widget broken': {
      note: 'A part of a page breaks, and takes nothing along.',
      sees: words.failure.widget,
      show: (
        <Boundary>
          <Broken />
        </Boundary>
      ),
      breaks: true,
    },
  },
);
