/** What the workbench checks articles by: every file with its faults, and one article as others will get it. Dev server only. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Connect } from 'vite';
import { readAlsoIn } from '../news/article-links.ts';
import { articlePath, type FiledArticle } from '../news/article.ts';
import { newestFirst } from '../news/edition.ts';
import { fileOf } from '../news/faults.ts';
import { feedItem } from '../news/feed-page.ts';
import { plainText } from '../news/plain-text.ts';
import { answer, answerProblem, requestPath } from './answer.ts';
import { articleDigest } from './digest.ts';
import { contentHtml } from './machines/content-html.ts';
import { itemOf } from './machines/feed-items.ts';
import { cardPath } from './machines/share-picture.ts';
import type { FileFault, Newsroom } from './newsroom.ts';
import type { cardOf } from './pictures/media.ts';

interface Desk {
  newsroom: Newsroom;
  publicDir: string;
  /** The folder that the paper is published in: "/". */
  base: string;
  faults: () => readonly FileFault[];
}

/**
 * Answers `/workbench/articles.json`, and for the article of a file `/workbench/check/world/x.json` and
 * `/workbench/card/world/x.png`. An article that cannot be read just now is told as it last was.
 */
export function serveArticleCheck({ newsroom, publicDir, base, faults }: Desk): Connect.NextHandleFunction {
  const draw = drawCards(publicDir);

  return (request, response, next) => {
    const path = requestPath(request, base);
    if (path === '/workbench/articles.json')
      return answer(request, response, { body: JSON.stringify({ files: listed(newsroom, faults()) }) });

    const read = path?.startsWith('/articles/')
      ? newsroom.lastRead(path.slice('/articles/'.length))
      : undefined;
    if (read?.isOlder && isChecked(request))
      return answer(request, response, { body: JSON.stringify(read.article) });

    const [, kind, place] = path?.match(/^\/workbench\/(check|card)\/(.+)\.(?:json|png)$/) ?? [];
    if (!place) return next();
    const last = newsroom.lastRead(`${place}.json`);
    if (!last) {
      const detail = `public/articles/${place}.json is not there, or could not be read since the dev server began`;
      return answerProblem(request, response, { status: 404, title: 'Not found', detail });
    }
    if (kind === 'check')
      return answer(request, response, { body: JSON.stringify(checked(last, newsroom.articles())) });
    void draw(last.article).then(
      (card) => answer(request, response, card),
      (error: unknown) =>
        answerProblem(request, response, {
          status: 422,
          title: 'The card could not be drawn',
          detail: error instanceof Error ? error.message : String(error),
        }),
    );
  };
}

/** The page that asks is one of the check's: it shows the last version that could be read. */
const isChecked = ({ headers }: Connect.IncomingMessage) => headers.referer?.endsWith('?last-good') ?? false;

/** Files with faults first, then the newest: what an editor is at. */
function listed(newsroom: Newsroom, faults: readonly FileFault[]) {
  const byFile = Map.groupBy(faults, ({ file }) => file);
  const order = [...byFile.keys(), ...newestFirst(newsroom.articles()).map(fileOf), ...newsroom.files()];
  const known = new Set(newsroom.files());
  return [...new Set(order)]
    .filter((file) => known.has(file))
    .map((file) => {
      const last = newsroom.lastRead(file);
      return {
        file,
        ...(last && { title: plainText(last.article.headline) }),
        faults: (byFile.get(file) ?? []).map(({ line, field, message }) => ({ line, field, message })),
      };
    });
}

/** The article as lists and feeds carry it; `card` changes with whatever may change the card. */
function checked(
  { article, isOlder }: { article: FiledArticle; isOlder: boolean },
  articles: readonly FiledArticle[],
) {
  const paths = readAlsoIn(article.body);
  const readAlso = articles.filter((other) => paths.includes(articlePath(other)));
  const { title, link, pubDate, description, category, 'dc:creator': authors } = itemOf(article);
  const content = contentHtml(article, readAlso);
  return {
    isOlder,
    item: feedItem(article),
    feed: { title, link, pubDate, authors, categories: category, description, content },
    card: articleDigest(article),
  };
}

/** A card is drawn again only when something else is to be on it. */
function drawCards(publicDir: string) {
  const drawn = new Map<string, { drawnOf: string; body: Promise<Uint8Array> }>();

  return async (article: FiledArticle) => {
    const path = cardPath(article);
    const { drawnOf, make } = (await loadMedia()).cardOf(publicDir, article);
    const known = drawn.get(path);
    const { body } = known?.drawnOf === drawnOf ? known : { body: make() };
    drawn.set(path, { drawnOf, body });
    return { type: path.endsWith('.jpg') ? 'image/jpeg' : 'image/png', body: await body };
  };
}

/** By its address: as a part of Vite's configuration, what draws would be loaded whenever the dev server starts. */
const loadMedia = () =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it is that file
  import(pathToFileURL(join(import.meta.dirname, 'pictures/media.ts')).href) as Promise<{
    cardOf: typeof cardOf;
  }>;
