import { isDeepStrictEqual } from 'node:util';
import { parse, stringify } from 'yaml';
import type { FiledArticle } from '../../news/article.ts';
import { masthead } from '../../masthead.ts';
import { markdownInline, markdownOf } from '../bodies/markdown-of.ts';

/** An article as Markdown (GFM, footnotes, directives) with YAML front matter: every field of it under its own name. */
export function articleMarkdown({
  category: _category,
  slug: _slug,
  $schema: _schema,
  headline,
  body,
  ...rest
}: FiledArticle): string {
  const said = Object.entries(rest).filter(([key, value]) => !isDefault(key, value));
  const line = markdownInline(headline);
  // What Markdown cannot say, or YAML's readers would trim, is said in nodes.
  const front = { headline: line && line === line.trim() ? line : headline, ...Object.fromEntries(said) };
  return `---\n${yamlOf(front)}---\n\n${markdownOf(body)}`;
}

/** Texts of several lines stand as they read; in quotes where they would lose something: a first line of spaces, say. */
function yamlOf(front: object): string {
  const readable = stringify(front, { lineWidth: 0 });
  return isDeepStrictEqual(parse(readable), front)
    ? readable
    : stringify(front, { lineWidth: 0, blockQuote: false });
}

/** What is true of an article that says nothing about it. */
const isDefault = (key: string, value: unknown): boolean =>
  value === undefined ||
  (Array.isArray(value) && value.length === 0) ||
  (key === 'comments' && value === 'open') ||
  (key === 'inLanguage' && value === masthead.language);
