import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ArticleLinks } from '../../src/news/article-links.ts';
import { makeAll } from '../../src/publish/make-page.ts';
import { anArticle, paragraph } from '../support/articles.ts';

const template = join(mkdtempSync(join(tmpdir(), 'generico-')), 'template.html');
writeFileSync(template, '<head><!--head--></head><body><div id="root"><!--root--></div><!--end--></body>');

const links: ArticleLinks = { older: null, newer: null, readAlso: [], pictures: {} };

test('whatever an article says, it cannot end the data that its page brings along', async () => {
  const hostile = '</script><img src=x onerror=alert(1)> <!-- <script> $& $1 <!--root-->';
  const article = anArticle({ headline: hostile, description: hostile, body: [paragraph(hostile)] });
  const [page] = await makeAll({
    jobs: [{ page: { kind: 'article', article, links, latest: { items: [] } } }],
    template,
  });

  const document = new DOMParser().parseFromString(page!, 'text/html');
  expect(document.querySelectorAll('img, script:not([type])')).toHaveLength(0);
  const { path, data } = JSON.parse(document.getElementById('embedded')!.textContent) as {
    path: string;
    data: [string[], object][];
  };
  expect(path).toBe('/world/rain-expected/');
  expect(data[0]).toEqual([
    ['article', 'world', 'rain-expected'],
    expect.objectContaining({ description: hostile }),
  ]);
});

test('a page that cannot be rendered stops the build, and is named', async () => {
  const feed = { _generico: { title: 'World', page: 1 }, items: [] };
  const page = { kind: 'list' as const, list: '/world/', path: '/nowhere/', feed };
  await expect(makeAll({ jobs: [{ page }], template })).rejects.toThrow('/nowhere/ could not be rendered');
});
