/** What goes out by `npm run export` comes back by `npm run import`. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import * as fc from 'fast-check';
import * as v from 'valibot';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { canonicalBody } from '../../src/import/bodies/canonical-body.ts';
import { importFiles } from '../../src/import/command/import-files.ts';
import { articleMarkdown } from '../../src/import/filing/article-markdown.ts';
import { articleFaults } from '../../src/news/article-faults.ts';
import { Article, type FiledArticle } from '../../src/news/article.ts';
import { plainText } from '../../src/news/plain-text.ts';
import { openNewsroom } from '../../src/publish/newsroom.ts';
import { anyBody, anyInline, anyWords } from '../support/any-body.ts';
import { anArticle } from '../support/articles.ts';

const publicDir = resolve(import.meta.dirname, '../../public');
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'generico-round-trip-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Writes articles as Markdown, imports that, and gives what was made of each. */
async function throughMarkdown(articles: readonly FiledArticle[], media = publicDir) {
  for (const article of articles) {
    mkdirSync(join(folder, 'out', article.category), { recursive: true });
    writeFileSync(join(folder, 'out', article.category, `${article.slug}.md`), articleMarkdown(article));
  }
  const into = mkdtempSync(join(folder, 'public-'));
  const report = await importFiles([join(folder, 'out')], {
    publicDir: into,
    media,
    category: 'world',
    slugs: 'keep',
    update: true,
    isDry: false,
    now: new Date('2100-01-01'),
  });
  expect(report).toMatchObject({ refused: 0 });
  const back = articles.map(({ category, slug }) =>
    v.parse(Article, JSON.parse(readFileSync(join(into, 'articles', category, `${slug}.json`), 'utf8'))),
  );
  return { back, report: { ...report, warnings: [...report.warnings] } };
}

/** Without what no reader sees. */
const seen = ({ category: _category, slug: _slug, $schema: _schema, ...article }: FiledArticle) => {
  const [headline] = canonicalBody([{ type: 'paragraph', children: article.headline }]);
  return { ...article, headline, body: canonicalBody(article.body) };
};

test('every bundled article comes back as it was', async () => {
  const articles = openNewsroom(publicDir).articles();
  const { back, report } = await throughMarkdown(articles);
  expect(report).toMatchObject({
    read: articles.length,
    written: articles.length,
    warnings: [],
    unreadable: [],
  });
  for (const [index, article] of articles.entries())
    expect(seen({ ...back[index]!, category: '', slug: '' })).toEqual(seen(article));
});

// YAML's blocks of text lose a line of nothing but spaces, and a headline that ends in a break is written as nodes.
test('a headline whose first text is white space comes back as it was', async () => {
  const text = (value: string) => ({ type: 'text' as const, value });
  const headline = [
    text(' \n'),
    { type: 'strong' as const, children: [text('Rain')] },
    { type: 'break' as const },
  ];
  const { back } = await throughMarkdown([anArticle({ headline })]);
  expect(back[0]!.headline).toEqual(headline);
});

test('any article comes back as it was', async () => {
  const words = anyWords.filter((text) => /\S/.test(text));
  const any = fc
    .record({
      headline: fc.array(anyInline, { minLength: 1, maxLength: 3 }),
      body: anyBody,
      description: words,
      author: fc.array(fc.record({ name: words }), { minLength: 1, maxLength: 2 }),
      keywords: fc.array(words, { maxLength: 3 }),
      comments: fc.constantFrom('open' as const, 'closed' as const),
      comment: fc.array(
        fc.record({ author: words, datePublished: fc.constant('2021-10-24T12:40:00Z'), text: words }),
        {
          maxLength: 2,
        },
      ),
      correction: fc.array(fc.record({ date: fc.constant('2021-10-25'), text: words }), { maxLength: 1 }),
    })
    .map((parts) => anArticle(parts))
    // Pictures are looked for; a headline of nothing that is seen is none.
    .filter((article) => articleFaults(article, () => true).length === 0)
    .filter((article) => !JSON.stringify(article).includes('"image"') && plainText(article.headline) !== '');
  await fc.assert(
    fc.asyncProperty(any, async (article) => {
      const { back } = await throughMarkdown([article]);
      expect(seen({ ...back[0]!, category: '', slug: '' })).toEqual(seen(article));
    }),
    { numRuns: 100 },
  );
});
