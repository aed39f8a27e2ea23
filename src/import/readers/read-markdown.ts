import { toString } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import * as v from 'valibot';
import { Article } from '../../news/article.ts';
import type { Markup, SourcePart } from '../source-item.ts';
import { filePlace } from './file-place.ts';
import { firstHeading } from './first-heading.ts';
import { frontMatter } from './front-matter.ts';
import { wordsIn } from './front-matter-values.ts';
import { markdownItem } from './markdown-item.ts';
import type { SourceFile } from './source-file.ts';
import { wholeText } from './whole-text.ts';

/** A story in Markdown, with front matter or without, or in plain text. */
export async function* readMarkdown(source: SourceFile): AsyncGenerator<SourcePart> {
  const { file } = source;
  const { data, content, line } = frontMatter(await wholeText(source));
  const place = filePlace(file);
  const story = { file, place, data, line };
  const title = titleIn(data);
  const found = firstHeading(content);
  // A title in the front matter stands above the text; many repeat it there.
  if (found && (!title || textOf(found.heading) === textOf(title.text)))
    yield* markdownItem({
      ...story,
      headline: title ?? { kind: 'markdown', text: found.heading },
      content: found.rest,
    });
  else if (title) yield* markdownItem({ ...story, headline: title, content });
  else {
    const message =
      'has neither a title in its front matter nor a heading, so it is called after its file – write one';
    yield { warning: { file, line, item: place.slug, message } };
    const text = place.slug.replaceAll(/[-_]+/g, ' ');
    yield* markdownItem({ ...story, headline: { kind: 'text', text }, content });
  }
}

/** Our own key may be marked up, with references to notes for one; everybody else's title is plain. */
function titleIn(data: Record<string, unknown>): Markup | undefined {
  const headline = wordsIn(data, 'headline');
  if (headline) return { kind: 'markdown', text: headline };
  // What Markdown cannot say, an export says in nodes.
  const nodes = data['headline'];
  if (v.is(Article.entries.headline, nodes)) return { kind: 'nodes', text: JSON.stringify(nodes) };
  const title = wordsIn(data, 'title');
  return title ? { kind: 'text', text: title } : undefined;
}

const parser = unified().use(remarkParse);
const textOf = (markdown: string) => toString(parser.parse(markdown));
