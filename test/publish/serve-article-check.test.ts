import sharp from 'sharp';
import * as v from 'valibot';
import { expect, test, vi } from 'vitest';
import { ReadableArticle } from '../../src/news/article.ts';
import { ArticleCheck, ArticleFiles } from '../../src/workbench/article-check/article-check.ts';
import { aWrittenArticle } from '../support/articles.ts';
import { aDevServer, told } from '../support/dev-server.ts';

const rain = 'public/articles/world/rain.json';
const snow = 'public/articles/world/snow.json';
const sun = 'public/articles/science/sun.json';
const drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="60" height="30"><circle r="9"/></svg>';
const readAlso = (href: string) => ({
  type: 'leafDirective' as const,
  name: 'read-also' as const,
  attributes: { href },
});

/** A dev server as the workbench asks it; what it answers has to have the form that the workbench expects. */
async function aDesk(files: Record<string, unknown>) {
  const server = await aDevServer(files);
  const { get } = server;
  return {
    ...server,
    files: async () => v.parse(ArticleFiles, await (await get('/workbench/articles.json')).json()).files,
    check: async (place: string) =>
      v.parse(ArticleCheck, await (await get(`/workbench/check/${place}.json`)).json()),
    card: (place: string, init?: RequestInit) => get(`/workbench/card/${place}.png`, init),
    /** Breaks or mends a file, and waits until the newsroom has seen it. */
    save: async (path: string, content: unknown) => {
      const page = await server.openPage();
      server.write(path, content);
      await vi.waitFor(() => expect(page).toContainEqual(told), 4000);
    },
  };
}

test('an editor is told of every file: those with faults first, with what is wrong, then the newest', async () => {
  const { files } = await aDesk({
    [rain]: aWrittenArticle(),
    [snow]: aWrittenArticle({ headline: 'Snow expected', datePublished: '2021-10-25T12:40:00+03:00' }),
    [sun]: aWrittenArticle({ headline: 'Sun expected', body: [readAlso('/world/gone/')] }),
    'public/articles/world/broken.json': '{\n  "headline": ',
  });
  expect(await files()).toEqual([
    {
      file: 'science/sun.json',
      title: 'Sun expected',
      faults: [
        { line: 15, field: 'body[0].attributes.href', message: expect.stringContaining('leads nowhere') },
      ],
    },
    {
      file: 'world/broken.json',
      faults: [{ line: 2, field: '', message: expect.stringContaining('this is not JSON') }],
    },
    { file: 'world/snow.json', title: 'Snow expected', faults: [] },
    { file: 'world/rain.json', title: 'Rain expected', faults: [] },
  ]);
});

test('an article is told as lists and feeds will have it', async () => {
  const { check } = await aDesk({
    [rain]: aWrittenArticle({ keywords: ['Weather'], body: [readAlso('/science/sun/')] }),
    [sun]: aWrittenArticle({ headline: 'Sun expected' }),
  });
  expect(await check('world/rain')).toMatchObject({
    isOlder: false,
    item: { title: 'Rain expected', summary: 'Take an umbrella.', _generico: { category: 'world' } },
    feed: {
      title: 'Rain expected',
      link: 'https://generico.ru/world/rain/',
      authors: ['Newsroom'],
      categories: ['World', 'Weather'],
      description: 'Take an umbrella.',
      content: '<p>Read also: <a href="https://generico.ru/science/sun/">Sun expected</a></p>',
    },
  });
});

test('while a file cannot be read, its article is told as it was, and marked so', async () => {
  const { files, check, get, save } = await aDesk({
    [rain]: aWrittenArticle({ contentLocation: [{ name: 'Kabul', latitude: 34.5, longitude: 69.2 }] }),
  });
  await save(rain, { ...aWrittenArticle({ headline: 'Hail expected' }), datePublished: 'soon' });

  const older = await check('world/rain');
  expect(older).toMatchObject({ isOlder: true, item: { title: 'Rain expected' } });
  expect((await get(older.item._generico.map!.url)).status).toBe(200);
  expect(await files()).toMatchObject([
    { title: 'Rain expected', faults: [{ line: 4, field: 'datePublished' }] },
  ]);

  await save(rain, aWrittenArticle({ headline: 'Hail expected' }));
  expect(await check('world/rain')).toMatchObject({ isOlder: false, item: { title: 'Hail expected' } });
  expect(await files()).toEqual([{ file: 'world/rain.json', title: 'Hail expected', faults: [] }]);
});

test('the page that the check shows gets the last version that could be read, and any other the faults', async () => {
  const { get, save } = await aDesk({ [rain]: aWrittenArticle() });
  await save(rain, '{');
  const ask = (referer: string) => get('/articles/world/rain.json', { headers: { referer } });

  expect((await ask('http://localhost/world/rain/')).status).toBe(422);
  const answer = await ask('http://localhost/world/rain/?last-good');
  expect(v.parse(ReadableArticle, await answer.json())).toMatchObject({ description: 'Take an umbrella.' });
});

test('the card is the one that the build will draw, and drawn again only for other words', async () => {
  const { card, save } = await aDesk({ [rain]: aWrittenArticle(), [sun]: aWrittenArticle() });
  const first = await card('world/rain');
  expect([first.status, first.headers.get('content-type')]).toEqual([200, 'image/png']);
  const bytes = Buffer.from(await first.arrayBuffer());
  expect(await sharp(bytes).metadata()).toMatchObject({ width: 1200, height: 630 });

  const headers = { 'if-none-match': first.headers.get('etag')! };
  await save(rain, aWrittenArticle({ description: 'Take two umbrellas.' }));
  expect((await card('world/rain', { headers })).status).toBe(304);
  await save(rain, aWrittenArticle({ headline: 'Hail expected' }));
  const other = await card('world/rain', { headers });
  expect(other.status).toBe(200);
  expect(Buffer.from(await other.arrayBuffer()).equals(bytes)).toBe(false);
});

test('an article with a picture is shared by that, and one whose picture is missing says so', async () => {
  const image = { url: '/images/rain.svg', alt: 'Rain', width: 60, height: 30 };
  const { card } = await aDesk({
    [rain]: aWrittenArticle({ image }),
    [sun]: aWrittenArticle({ image: { ...image, url: '/images/gone.svg' } }),
    'public/images/rain.svg': drawing,
  });
  const shared = Buffer.from(await (await card('world/rain')).arrayBuffer());
  expect(await sharp(shared).metadata()).toMatchObject({ width: 1200, height: 600 });

  const missing = await card('science/sun');
  expect(missing.status).toBe(422);
  expect(await missing.json()).toMatchObject({ detail: expect.stringContaining('gone.svg') });
});

test.each([
  ['/workbench/check/world/gone.json'],
  ['/workbench/card/world/gone.png'],
  ['/workbench/check/world/broken.json'],
  ['/workbench/check/../rain.json'],
  ['/workbench/card/%E0%A4%A.png'],
])('there is nothing to check at %s', async (path) => {
  const { get } = await aDesk({ [rain]: aWrittenArticle(), 'public/articles/world/broken.json': '{' });
  const answer = await get(path);
  expect(answer.status).toBeGreaterThanOrEqual(400);
  expect(answer.status).toBeLessThan(500);
});
