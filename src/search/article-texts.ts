import type { ReadableArticle } from '../news/article.ts';
import { plainText } from '../news/plain-text.ts';

/** A text of an article that is searched, and how much a word in it says about the article. */
export interface ArticleText {
  /** As in `Passage`; nothing for what stands above or below the text. */
  block?: 'standfirst' | number;
  text: string;
  weight: number;
}

/** The headline says most, then what sums the article up; the rest is the text with its notes, and what stands around it. */
const weights = { headline: 9, summary: 3, text: 1 };

/** Everything in an article that is searched, in reading order. A phrase never runs on from one text into the next. */
export const articleTexts = (article: ReadableArticle): ArticleText[] =>
  [
    { text: plainText(article.headline), weight: weights.headline },
    { text: article.alternativeHeadline ?? '', weight: weights.summary },
    { block: 'standfirst' as const, text: article.description, weight: weights.summary },
    ...article.keywords.map((text) => ({ text, weight: weights.summary })),
    ...article.author.map(({ name }) => ({ text: name, weight: weights.summary })),
    { text: article.dateline ?? '', weight: weights.text },
    ...[article.image?.alt, article.image?.caption, article.image?.credit].map((text = '') => ({
      text,
      weight: weights.text,
    })),
    ...article.body.map((node, block) => ({
      block,
      text: plainText(node.type === 'footnoteDefinition' ? node.children : [node]),
      weight: weights.text,
    })),
    ...article.correction.map(({ text }) => ({ text, weight: weights.text })),
    ...article.citation.map(({ name }) => ({ text: name, weight: weights.text })),
  ].filter(({ text }) => text !== '');
