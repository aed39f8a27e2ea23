import { words } from '#words';
import { ArticleView } from '../../article/article-view.tsx';
import { Byline } from '../../article/byline.tsx';
import { Colophon } from '../../article/colophon.tsx';
import { Share } from '../../article/share.tsx';
import { plainText } from '../../news/plain-text.ts';
import {
  note,
  reference,
  sampleArticle,
  sampleArticles,
  sampleWords,
  text,
} from '../samples/sample-article.ts';
import { sampleEveryNode, sampleImage, samplePicture } from '../samples/sample-every-node.ts';
import { stateGroup } from '../state.ts';

const path = '/world/sample-story/';
const { category: _, slug: __, ...written } = sampleArticle();
const authors = (...names: string[]) => names.map((name) => ({ name }));
const share = <Share title="Sample headline" url="https://example.org/world/sample-story/" />;
const image = {
  ...sampleImage,
  caption: 'Sample caption, which says what is to be seen.',
  credit: 'Sample photographer',
};

export const articleStates = stateGroup(
  'Articles',
  { show: path },
  {
    'Article with every kind of node': {
      note: 'All that a body may hold: text, lists, table, code, pictures, cards, notes.',
      articles: [sampleEveryNode, ...sampleArticles(3)],
    },
    'Note open': {
      note: 'It opens beside its mark, on top of everything, and goes with Escape or a click elsewhere.',
      articles: [
        sampleArticle({
          body: [
            {
              type: 'paragraph',
              children: [
                text(sampleWords(14).slice(0, -1)),
                reference('note'),
                text(` and goes on. ${sampleWords(30)}`),
              ],
            },
            note('note', `Sample note. ${sampleWords(16)}`, '*'),
          ],
        }),
      ],
      act: async ({ screen, user }) => {
        const [mark] = await screen.findAllByRole('button', {
          name: new RegExp(words.article.note('Sample', '')),
        });
        await user.click(mark!);
      },
    },
    'Article with a picture': {
      note: 'Its place is kept in its own colour until it comes; caption and credit below.',
      show: (
        <ArticleView
          article={sampleArticle({ image })}
          readAlso={[]}
          pictures={{ [samplePicture]: { width: 1200, height: 675, color: '#4a5d52' } }}
          tools={share}
        />
      ),
    },
    'Article with a block of an unknown kind': {
      note: 'A page that was opened before a deployment may meet one: its words are saved, and the rest is whole.',
      sees: words.article.unreadable,
      answers: {
        '/articles/world/sample-story.json': {
          json: {
            ...written,
            body: [...written.body, { type: 'quiz', children: [text('Sample words of the block.')] }],
          },
        },
      },
    },
    'Article whose links have not come': {
      note: 'It reads without: the card of a story to read besides shows its address, and no neighbours stand below.',
      articles: [sampleEveryNode],
      answers: { '/world/sample-story/links.json': 'never' },
      act: ({ screen }) => screen.findByRole('heading', { name: plainText(sampleEveryNode.headline) }),
    },
    'Byline with 0 authors': {
      note: 'The format asks for one: the build stops at such a file, and a reader who meets it is told.',
      sees: words.failure.garbage,
      answers: { '/articles/world/sample-story.json': { json: { ...written, author: [] } } },
    },
    'Byline with 1 author': {
      note: 'With the date of a change.',
      show: <Byline article={sampleArticle({ dateModified: '2021-10-25T09:00:00+03:00' })}>{share}</Byline>,
    },
    'Byline with 4 authors': {
      note: 'Names break between them; the tools stay at the end.',
      show: (
        <Byline
          article={sampleArticle({
            author: authors(
              'First sample author',
              'Second sample author',
              'Third Longnamed-Hyphenated',
              'Sample newsroom',
            ),
          })}
        >
          {share}
        </Byline>
      ),
    },
    'Link copied': {
      note: 'Where there is no sheet of the system’s to share by.',
      sees: words.article.linkCopied,
      show: share,
      act: ({ press }) => press(words.article.share),
    },
    'Link not copied': {
      note: 'The browser does not let the page: the address is shown instead.',
      sees: words.article.copyFailed('https://example.org/world/sample-story/'),
      show: share,
      act: ({ press }) => {
        Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
        return press(words.article.share);
      },
    },
    Colophon: {
      note: 'Corrections, sources with and without an address, topics.',
      sees: words.article.corrections,
      show: (
        <Colophon
          article={sampleArticle({
            correction: [
              {
                date: '2021-10-25',
                text: 'A sample correction, which says what was wrong before and is right now.',
              },
              { date: '2021-10-26', text: 'Another one.' },
            ],
            citation: [
              { name: 'Sample source', url: 'https://example.org/' },
              { name: 'Source without an address' },
            ],
            keywords: ['Sample topic', 'Another topic', 'A topic with a somewhat longer name', 'Topic'],
          })}
        />
      ),
    },
  },
);
