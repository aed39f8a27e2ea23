import { words } from '#words';
import { masthead } from '../../masthead.ts';
import type { ReadableArticle } from '../../news/article.ts';
import { collectNotes } from '../../news/notes.ts';
import { plainText } from '../../news/plain-text.ts';
import type { Stretch } from './stretches.ts';

/** Opening and closing quotation marks (CLDR, delimiters), where they are not the English ones. */
const quotationMarks: Record<string, readonly [string, string]> = {
  ...Object.fromEntries(
    ['ru', 'uk', 'be', 'es', 'it', 'pt', 'el', 'no', 'nb', 'fa', 'kk', 'hy'].map((tag) => [tag, ['«', '»']]),
  ),
  ...Object.fromEntries(['de', 'cs', 'sk', 'bg', 'ka', 'sl', 'lt', 'is'].map((tag) => [tag, ['„', '“']])),
  ...Object.fromEntries(['pl', 'ro', 'hu', 'nl'].map((tag) => [tag, ['„', '”']])),
  ...Object.fromEntries(['sv', 'fi'].map((tag) => [tag, ['”', '”']])),
  fr: ['«\u00a0', '\u00a0»'],
  ja: ['「', '」'],
};
const english = ['“', '”'] as const;

const day = new Intl.DateTimeFormat(words.locale, {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: masthead.timeZone,
});

/** The selected words in quotation marks, where they are from, and the notes they refer to: plainly, and as HTML. */
export function quoteOf(
  stretches: readonly Stretch[],
  range: Range,
  article: ReadableArticle,
  url: string,
): { plain: string; html: string } {
  const { headline, datePublished, inLanguage } = article;
  const [open, close] = quotationMarks[new Intl.Locale(inLanguage).language] ?? english;
  const quote = open + selectedText(stretches) + close;
  const title = plainText(headline);
  const where = `${masthead.title}, ${day.format(new Date(datePublished))}`;
  const notes = notesIn(range, article);

  const plain = [quote, `— ${title} – ${where}, ${url}`, ...notes].join('\n\n');
  const link = element('a', title);
  link.href = url;
  const paragraphs = quote.split('\n\n').map((text) => element('p', text));
  const block = element('blockquote', ...paragraphs);
  block.cite = url;
  block.lang = inLanguage;
  const source = element('p', '— ', link, ` – ${where}`);
  const html = [block, source, ...notes.map((note) => element('p', note))]
    .map(({ outerHTML }) => outerHTML)
    .join('');
  return { plain, html };
}

/** What is selected of the article's words; blocks stand a blank line apart. */
function selectedText(stretches: readonly Stretch[]): string {
  let text = '';
  for (const { text: all, from, to, gap, own } of stretches)
    if (own && to > from) text += (text && gap) + all.slice(from, to).replace(/\s+/g, ' ');
  return text.replace(/ *\n */g, '\n').trim();
}

/** "* A terrorist organization banned in Russia.": each note that the words refer to, once. */
function notesIn(range: Range, article: ReadableArticle): string[] {
  const isWithin = (id: string) => {
    const reference = document.getElementById(id);
    return reference !== null && range.intersectsNode(reference);
  };
  return collectNotes(article)
    .list.filter(({ references }) => references.some(isWithin))
    .map(({ mark, children }) => `${mark} ${plainText(children).replace(/\s+/g, ' ')}`);
}

function element<Name extends keyof HTMLElementTagNameMap>(name: Name, ...children: (string | Node)[]) {
  const made = document.createElement(name);
  made.append(...children);
  return made;
}
