/** What a number of articles are found by: every term, the articles that have it, and where in them. */
import type { FiledArticle } from '../../news/article.ts';
import { articleTexts } from '../../search/article-texts.ts';
import { filterKey } from '../../search/filter-key.ts';
import { impactBits } from '../../search/postings.ts';
import { lettersOf, type Terms, termsOf } from '../../search/terms-of.ts';
import { wordPattern } from '../../search/words-of.ts';
import { aTerm, type Term } from './term.ts';

/** BM25's constants (https://en.wikipedia.org/wiki/Okapi_BM25), and the words of a usual article. */
const { k, b, usual } = { k: 1.2, b: 0.75, usual: 400 };

interface Collected extends Term {
  /** Of the article that is being read: its number, and how much it has been about this term so far. */
  doc: number;
  weight: number;
  formPlaces: Map<string, number>;
}

export function collectTerms(articles: Iterable<FiledArticle>): Term[] {
  const terms = new Map<string, Collected>();
  const words = new Map<string, { form: Collected; stem: Collected; place: number }>();
  let doc = -1;
  let position = 0;
  let touched: Collected[] = [];

  const termAt = (key: string): Collected => {
    const known = terms.get(key);
    if (known) return known;
    const term = { ...aTerm(key), doc: -1, weight: 0, formPlaces: new Map<string, number>() };
    terms.set(key, term);
    return term;
  };
  const touch = (term: Collected, weight: number) => {
    if (term.doc !== doc) {
      term.doc = doc;
      term.weight = 0;
      term.docs.push(doc);
      term.counts.push(0);
      touched.push(term);
    }
    term.weight += weight;
  };
  const place = (term: Collected, form: number) => {
    term.counts[term.counts.length - 1]! += 1;
    term.positions.push(position);
    term.formOf.push(form);
  };
  const known = (word: string) => {
    const found = words.get(word);
    if (found) return found;
    const { form, stem } = termsKnown(word);
    const entry = { form: termAt(form), stem: termAt(stem), place: 0 };
    entry.form.isForm = true;
    entry.stem.isGroup ||= form !== stem;
    entry.place = formPlace(entry.stem, form);
    words.set(word, entry);
    return entry;
  };
  const addWord = (word: string, weight: number) => {
    const { form, stem, place: formAt } = known(word);
    if (form.key === '') return;
    touch(stem, weight);
    place(stem, formAt);
    if (form !== stem) touch(form, weight);
    position += 1;
  };
  const addRun = (run: string, weight: number) => {
    const letters = lettersOf(run);
    for (const [index, letter] of letters.entries()) {
      for (const key of [letter, letter + (letters[index + 1] ?? '')].slice(
        0,
        index + 1 < letters.length ? 2 : 1,
      )) {
        const term = termAt(key);
        formPlace(term, key);
        touch(term, weight);
        place(term, 0);
      }
      position += 1;
    }
  };

  for (const article of articles) {
    doc += 1;
    position = 0;
    touched = [];
    for (const { text, weight } of articleTexts(article)) {
      for (const { 0: word, 1: run } of text.matchAll(wordPattern))
        if (run === undefined) addWord(word, weight);
        else addRun(run, weight);
      position += 1;
    }
    const ratio = k * (1 - b + (b * position) / usual);
    const most = (1 << impactBits) - 1;
    for (const term of touched)
      term.impacts.push(Math.min(most, Math.floor((term.weight / (term.weight + ratio)) * (most + 1))));
    for (const key of filterKeys(article)) {
      const term = termAt(key);
      term.docs.push(doc);
      term.counts.push(0);
      term.impacts.push(0);
    }
  }
  return [...terms.values()]
    .filter(({ docs }) => docs.length > 0)
    .toSorted((one, other) => (one.key < other.key ? -1 : 1));
}

function formPlace(term: Collected, form: string): number {
  const found = term.formPlaces.get(form);
  if (found !== undefined) return found;
  term.formPlaces.set(form, term.forms.length);
  return term.forms.push(form) - 1;
}

const filterKeys = ({ category, keywords, author }: FiledArticle) =>
  new Set([
    filterKey('category', category),
    ...keywords.map((topic) => filterKey('topic', topic)),
    ...author.map(({ name }) => filterKey('author', name)),
  ]);

/** Most words of an article were in others before. */
const cache = new Map<string, Terms>();
function termsKnown(word: string): Terms {
  const found = cache.get(word) ?? termsOf(word);
  if (cache.size > 50_000) cache.clear();
  cache.set(word, found);
  return found;
}
