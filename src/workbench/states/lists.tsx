import { words } from '#words';
import { FrontStories } from '../../latest/front-stories.tsx';
import { masthead } from '../../masthead.ts';
import { feedPageOf, listPages } from '../../news/feed-page.ts';
import { type Front, frontOf } from '../../news/front.ts';
import { feedQuery, frontQuery } from '../../queries.ts';
import { sampleArticle, sampleArticles, sampleWords } from '../samples/sample-article.ts';
import { sampleImage } from '../samples/sample-every-node.ts';
import { stateGroup } from '../state.ts';

const categories = masthead.categories.map(({ slug }) => slug);
const sixty = sampleArticles(60, categories);
const many = sampleArticles(130).map((article) => ({ ...article, keywords: ['Sample topic'] }));
const pictured = sampleArticle({ headline: 'Sample headline of the story that leads', image: sampleImage });

/** What the build would draw for it stands beside this file. */
function mapped(front: Front): Front {
  const lead = front.lead!;
  const map = { url: '/src/workbench/samples/map.svg', places: ['Sample place'] };
  return { ...front, lead: { ...lead, _generico: { ...lead._generico, map } } };
}

const worldFeed = (count: number) =>
  feedPageOf(listPages({ path: '/world/', title: 'World', articles: many.slice(-count) })[0]!);

export const listStates = stateGroup(
  'Lists and the front',
  {},
  {
    'Front, no articles': { note: 'The first day of a paper.', sees: words.list.empty },
    'Front, 1 article': { note: 'It leads, and there is nothing to second it.', articles: sixty.slice(0, 1) },
    'Front, 3 articles': {
      note: 'One leads, two second it, and no category has a strip.',
      articles: sixty.slice(0, 3),
    },
    'Front, 60 articles': { note: 'Full: every category has its strip.', articles: sixty },
    'Front with a picture': {
      note: 'Of the story that leads; no other shows its own.',
      show: (
        <FrontStories
          front={frontOf([{ ...pictured, datePublished: new Date().toISOString() }, ...sixty.slice(0, 3)])}
        />
      ),
    },
    'Front with a map': {
      note: 'Where the story that leads has no picture, but a place.',
      show: <FrontStories front={mapped(frontOf(sixty.slice(0, 4)))} />,
    },
    'Front with new stories waiting': {
      note: 'Nothing moves until the reader asks for them.',
      sees: words.list.newStories(2),
      known: [[frontQuery.queryKey, frontOf(sixty.slice(2))]],
      articles: sixty,
    },
    'Category, first page': {
      note: 'The newest, and the way to older ones.',
      show: '/world/',
      articles: many,
    },
    'Category, page in the middle': {
      note: 'With ways to both sides.',
      sees: words.list.page(2),
      show: '/world/page/2/',
      articles: many,
    },
    'Category, last page': {
      note: 'The oldest.',
      sees: words.list.page(1),
      show: '/world/page/1/',
      articles: many,
    },
    'Category, empty': {
      note: 'It says that the first story will stand here.',
      sees: words.list.empty,
      show: '/sport/',
    },
    'Category with new stories waiting': {
      note: 'Nothing moves until the reader asks for them.',
      sees: words.list.newStories(2),
      show: '/world/',
      known: [[feedQuery('/world/').queryKey, worldFeed(6)]],
      articles: many.slice(-8),
    },
    Topic: {
      note: 'It says that it is one, and stories tell their category.',
      show: '/topics/sample-topic/',
      articles: many.slice(0, 3),
    },
    'Author with an endless name': {
      note: 'It is broken where there is no room.',
      show: `/authors/sample${'author'.repeat(9)}/`,
      articles: [
        sampleArticle({ author: [{ name: `Sample${'author'.repeat(9)}` }], description: sampleWords(40) }),
      ],
    },
    'Archive of the paper': {
      note: 'All stories, of all categories.',
      show: '/page/1/',
      articles: sampleArticles(75, categories),
    },
  },
);
