/** What becomes of the nodes of a body that are ours, or that are read away from their page. */
import { defaultHandlers, type Handler } from 'mdast-util-to-hast';
import { masthead } from '../../masthead.ts';
import { articlePath, type FiledArticle } from '../../news/article.ts';
import type { Image, Inline, Table } from '../../news/body.ts';
import type { Notes } from '../../news/notes.ts';
import { plainText } from '../../news/plain-text.ts';
import { words as en } from '../../words/en.ts';
import { words as ru } from '../../words/ru.ts';
import { address, addressFrom } from './address.ts';
import { type Content, element, spoken, text } from './html.ts';

const words = { en, ru }[masthead.language];

/** For `mdast-util-to-hast`, which knows the rest of Markdown. `readAlso` are the stories that the body sends one to. */
export function bodyHandlers(
  article: FiledArticle,
  notes: Notes,
  readAlso: readonly FiledArticle[],
): Record<string, Handler> {
  const { inLanguage } = article;
  const link = (url: string, children: Content[]) =>
    element('a', { href: addressFrom(articlePath(article), url) }, ...children);

  return {
    footnoteReference: (_, node) => noteMark(notes.of(node)?.note.mark ?? '*'),
    link: (state, node) => link(node.url, state.all(node)),
    image: (_, node: Image, parent) => (standAlone.has(parent?.type) ? figureOf(node) : picture(node)),
    paragraph(state, node: { type: 'paragraph'; children: Inline[] }) {
      const [only, ...others] = node.children;
      const isPicture = only?.type === 'image' && others.length === 0;
      return isPicture ? figureOf(only) : defaultHandlers.paragraph(state, node);
    },
    table: (state, node: Table) => defaultHandlers.table(state, { ...node, align: sides(node) }),
    leafDirective(_, { name, attributes }) {
      if (name === 'embed') return element('p', {}, link(attributes.url, [text(attributes.title)]));
      const path: string = attributes.href;
      const other = readAlso.find((story) => articlePath(story) === path);
      const headline = text(other ? plainText(other.headline) : path);
      return element(
        'p',
        {},
        ...spoken([text(`${words.article.readAlso}: `)], masthead.language, inLanguage),
        link(path, spoken([headline], other?.inLanguage ?? inLanguage, inLanguage)),
      );
    },
  };
}

export const noteMark = (mark: string) => element('sup', {}, text(mark));

/** A picture of its own, with its caption below it. */
export const figure = (image: Pick<Image, 'url' | 'alt' | 'width' | 'height'>, caption: Content[]) =>
  element(
    'figure',
    {},
    picture(image),
    ...(caption.length > 0 ? [element('figcaption', {}, ...caption)] : []),
  );

const figureOf = (image: Image) => figure(image, image.title ? [text(image.title)] : []);

const picture = ({ url, alt, width, height }: Pick<Image, 'url' | 'alt' | 'width' | 'height'>) =>
  element('img', { src: address(url), alt, width, height });

const standAlone = new Set<string | undefined>(['root', 'blockquote', 'listItem']);

/** A side for every column: cells beyond those that `align` names would be left out. */
function sides({ align, children }: Table) {
  const columns = Math.max(...children.map((row) => row.children.length));
  return align && Array.from({ length: columns }, (_, column) => align[column] ?? null);
}
