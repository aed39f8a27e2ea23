/** An article as plain HTML, for feed readers: no style, no script, every address absolute. */
import { toHtml } from 'hast-util-to-html';
import { type Handler, toHast } from 'mdast-util-to-hast';
import { masthead } from '../../masthead.ts';
import { articlePath, type FiledArticle } from '../../news/article.ts';
import type { BodyNode } from '../../news/body.ts';
import { collectNotes } from '../../news/notes.ts';
import { words as en } from '../../words/en.ts';
import { words as ru } from '../../words/ru.ts';
import { addressFrom } from './address.ts';
import { bodyHandlers, figure, noteMark } from './body-handlers.ts';
import { type Content, element, type Element, spoken, text } from './html.ts';

const words = { en, ru }[masthead.language];
/** A day without a time is the same day on every clock. */
const wholeDay = new Intl.DateTimeFormat(words.locale, { dateStyle: 'long', timeZone: 'UTC' });

/**
 * The whole article but its headline and standfirst; notes, corrections and sources stand at the end. A story of
 * `readAlso` is named by its headline, others by their address.
 */
export function contentHtml(article: FiledArticle, readAlso: readonly FiledArticle[] = []): string {
  const { dateline, body, inLanguage } = article;
  const notes = collectNotes(article);
  const handlers = bodyHandlers(article, notes, readAlso);
  const blocks = toBlocks(body, handlers);

  const story = [
    ...leadFigure(article),
    ...(dateline ? begin([text(`${dateline} `)], blocks) : blocks),
    ...(notes.list.length > 0 ? [element('hr', {})] : []),
    ...notes.list.flatMap(({ mark, children }) =>
      begin([noteMark(mark), text(' ')], toBlocks(children, handlers)),
    ),
  ];
  return toHtml([...spoken(story, inLanguage, masthead.language, 'div'), ...colophon(article)]);
}

function toBlocks(children: readonly BodyNode[], handlers: Record<string, Handler>): Content[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a body is a part of mdast but for its directives
  const root = { type: 'root', children } as Parameters<typeof toHast>[0];
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a root stays one
  return (toHast(root, { handlers }) as Element).children;
}

/** Words that run into the first paragraph, or stand before what is none. */
function begin(opening: Content[], [first, ...rest]: Content[]): Content[] {
  if (first?.type === 'element' && first.tagName === 'p')
    return [{ ...first, children: [...opening, ...first.children] }, ...rest];
  return [element('p', {}, ...opening), ...(first ? [first] : []), ...rest];
}

function leadFigure({ image, inLanguage }: FiledArticle): Content[] {
  if (!image) return [];
  const { caption, credit } = image;
  return [
    figure(image, [
      ...(caption ? [text(`${caption} `)] : []),
      ...(credit ? spoken([text(`${words.article.credit} ${credit}`)], masthead.language, inLanguage) : []),
    ]),
  ];
}

/** What was put right, and what the article rests on. */
function colophon(article: FiledArticle): Content[] {
  const { correction, citation, inLanguage } = article;
  const source = ({ name, url }: { name: string; url?: string | undefined }) =>
    url ? element('a', { href: addressFrom(articlePath(article), url) }, text(name)) : text(name);

  return [
    ...(correction.length > 0 ? [element('h2', {}, text(words.article.corrections))] : []),
    ...correction.map(({ date, text: said }) =>
      element(
        'p',
        {},
        element('time', { dateTime: date }, text(wholeDay.format(new Date(date)))),
        text(': '),
        ...spoken([text(said)], inLanguage, masthead.language),
      ),
    ),
    ...(citation.length > 0
      ? [
          element(
            'p',
            {},
            text(`${words.article.sources} `),
            ...citation.flatMap((cited, index) => [...(index > 0 ? [text(', ')] : []), source(cited)]),
          ),
        ]
      : []),
  ];
}
