import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { toString } from 'mdast-util-to-string';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { slugify } from '../../news/slugify.ts';
import type { Markup, SourceItem, SourcePart } from '../source-item.ts';
import { datedItem } from './dated-item.ts';
import { filePlace } from './file-place.ts';
import { elementsIn, outermost, without } from './hast-elements.ts';
import { languageOf } from './language-of.ts';
import { attribute, pageMeta, type PageMeta } from './page-meta.ts';
import { slugIn } from './slug-of.ts';
import type { SourceFile } from './source-file.ts';
import { wholeText } from './whole-text.ts';

const parser = unified().use(rehypeParse);

/** A page of a site, saved as a file: one story. */
export async function* readHtml(source: SourceFile): AsyncGenerator<SourcePart> {
  const { file } = source;
  const page: Root = parser.parse(await wholeText(source));
  const meta = pageMeta(page);
  const story = storyIn(page);
  const elements = elementsIn(story);
  const heading = elements.find(({ tagName }) => tagName === 'h1') ?? elementsIn(page).find(isHeading);
  const time = elements.find((element) => element.tagName === 'time' && attribute(element, 'dateTime'));
  const place = filePlace(file);
  const permalink = meta.canonical ?? meta.first('og:url');
  const description = meta.first('description', 'og:description');
  const image = meta.first('og:image', 'twitter:image');
  const headline = headlineOf(heading, meta);
  if (!headline) {
    const message = 'has no heading and no title, so it is called after its file – write an <h1>';
    yield { warning: { file, item: place.slug, message } };
  }
  yield* datedItem(
    {
      file,
      line: 1,
      state: 'published',
      id: permalink ?? file,
      permalink,
      slug: slugIn(permalink) ?? place.slug,
      categories: categoriesOf(meta.first('article:section') ?? place.category),
      keywords: keywordsOf(meta),
      headline: headline ?? { kind: 'text', text: place.slug.replaceAll(/[-_]+/g, ' ') },
      excerpt: description ? { kind: 'text', text: description } : undefined,
      content: { kind: 'html', text: toHtml(without(story, (element) => element === heading).children) },
      authors: authorsOf(meta),
      language: languageOf(meta.language ?? meta.first('og:locale')),
      image: image ? { url: image, alt: meta.first('og:image:alt') } : undefined,
      comments: [],
    },
    {
      published:
        meta.first('article:published_time', 'datepublished', 'date', 'dc.date', 'pubdate') ??
        (time && attribute(time, 'dateTime')) ??
        place.day,
      modified: meta.first('article:modified_time', 'datemodified', 'og:updated_time'),
    },
  );
}

/** Where the page says which part of it is the story; else all of it but its furniture. */
function storyIn(page: Root): Element | Root {
  const articles = outermost(page, 'article');
  if (articles.length === 1) return articles[0]!;
  const [main] = outermost(page, 'main');
  if (main) return main;
  const [body] = outermost(page, 'body');
  return without(body ?? page, ({ tagName }) => ['header', 'nav', 'footer'].includes(tagName));
}

const isHeading = ({ tagName }: Element) => tagName === 'h1';

/** A page's title has the name of the site in it, so it is asked last. */
function headlineOf(heading: Element | undefined, meta: PageMeta): Markup | undefined {
  if (heading && toString(heading).trim()) return { kind: 'html', text: toHtml(heading.children).trim() };
  const title = meta.first('og:title') ?? meta.title;
  return title ? { kind: 'text', text: title } : undefined;
}

const categoriesOf = (title: string | undefined): SourceItem['categories'] =>
  title ? [{ slug: slugify(title), title }] : [];

const keywordsOf = (meta: PageMeta): string[] => {
  const written = [...(meta.first('keywords') ?? '').split(','), ...meta.all('article:tag')];
  return [...new Set(written.map((word) => word.trim()).filter(Boolean))];
};

/** Open Graph asks for the address of an author, where most write a name. */
const authorsOf = (meta: PageMeta): SourceItem['authors'] =>
  [...new Set([...meta.all('author'), ...meta.all('article:author')])]
    .filter((name) => !/^https?:/.test(name))
    .map((name) => ({ name }));
