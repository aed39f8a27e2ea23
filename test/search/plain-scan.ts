/** Search as it is meant, by looking through every text: what the index is held to. */
import type { FiledArticle } from '../../src/news/article.ts';
import { masthead } from '../../src/masthead.ts';
import { slugify } from '../../src/news/slugify.ts';
import { articleTexts } from '../../src/search/article-texts.ts';
import type { Filter, Query, QueryPart } from '../../src/search/parse-query.ts';
import { lettersOf, termsOf } from '../../src/search/terms-of.ts';
import { wordsOf } from '../../src/search/words-of.ts';

/** A word, or a letter of a script without spaces: those of one run have the same number. */
type Token = { form: string; stem: string } | { letter: string; run: number };

type Test = (texts: Token[][]) => boolean;

/** The paths of the articles that a query means. */
export function scan(articles: readonly FiledArticle[], query: Query, mode: 'all' | 'any'): string[] {
  const tests = query.parts.flatMap(testsOf);
  if (tests.length === 0 && query.filters.length === 0) return [];
  return articles
    .filter((article) => {
      const texts = textsOf(article);
      const isFound = (test: Test) => test(texts);
      const words = mode === 'all' || tests.length === 0 ? tests.every(isFound) : tests.some(isFound);
      return words && passes(article, query.filters);
    })
    .map(({ category, slug }) => `/${category}/${slug}/`);
}

const known = new WeakMap<FiledArticle, Token[][]>();
function textsOf(article: FiledArticle): Token[][] {
  const texts = known.get(article) ?? articleTexts(article).map(({ text }) => tokensOf(text));
  known.set(article, texts);
  return texts;
}

function tokensOf(text: string): Token[] {
  return wordsOf(text).flatMap((word, run): Token[] => {
    if (word.isRun) return lettersOf(word.text).map((letter) => ({ letter, run }));
    const terms = termsOf(word.text);
    return terms.form === '' ? [] : [terms];
  });
}

function testsOf({ kind, text, isTyped }: QueryPart): Test[] {
  if (kind === 'phrase') {
    const phrase = tokensOf(text);
    return phrase.length > 0 ? [hasPhrase(phrase)] : [];
  }
  return wordsOf(text).flatMap((word) => {
    if (word.isRun) return hasPhrase(tokensOf(word.text));
    const { form, stem } = termsOf(word.text);
    if (form === '') return [];
    const isMeant = (token: Token) => {
      if ('letter' in token) return false;
      // Or is written like what they have in common: hardly ever a word.
      if (token.stem === stem || token.form === stem) return true;
      return (
        isTyped && word.to === text.length && (token.form.startsWith(form) || token.stem.startsWith(form))
      );
    };
    return (texts: Token[][]) => texts.some((tokens) => tokens.some(isMeant));
  });
}

const hasPhrase =
  (phrase: Token[]): Test =>
  (texts) =>
    texts.some((tokens) =>
      tokens.some((_, start) => phrase.every((token, index) => fits(tokens, start, token, phrase, index))),
    );

function fits(tokens: Token[], start: number, token: Token, phrase: Token[], index: number): boolean {
  const here = tokens[start + index];
  if (!here) return false;
  if ('form' in token) return 'form' in here && here.form === token.form;
  if (!('letter' in here) || here.letter !== token.letter) return false;
  const [before, beforeHere] = [phrase[index - 1], tokens[start + index - 1]];
  const runsOn = before && 'run' in before && before.run === token.run;
  return !runsOn || (!!beforeHere && 'run' in beforeHere && beforeHere.run === here.run);
}

function passes(article: FiledArticle, filters: readonly Filter[]): boolean {
  const day = new Date(article.datePublished).toLocaleDateString('sv-SE', { timeZone: masthead.timeZone });
  const categories = filters.filter(({ name }) => name === 'category');
  if (categories.length > 0 && !categories.some(({ value }) => value.toLowerCase() === article.category))
    return false;
  return filters.every(({ name, value }) => {
    const start = `${value}-01-01`.slice(0, 10);
    switch (name) {
      case 'category':
        return true;
      case 'topic':
        return article.keywords.some((topic) => slugify(topic) === slugify(value));
      case 'author':
        return article.author.some((author) => slugify(author.name) === slugify(value));
      case 'after':
        return day >= start;
      case 'before':
        return day < start;
    }
  });
}
