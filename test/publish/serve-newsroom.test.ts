import { describe, expect, test, vi } from 'vitest';
import { masthead } from '../../src/masthead.ts';
import { parseQuery } from '../../src/search/parse-query.ts';
import { openIndex } from '../../src/search/search-index.ts';
import { aWrittenArticle, paragraph } from '../support/articles.ts';
import { aDevServer as aPaperServer, told } from '../support/dev-server.ts';

const rain = 'public/articles/world/rain.json';
const snow = 'public/articles/world/snow.json';
const broken = { ...aWrittenArticle(), headline: '' };
const linkToNothing = aWrittenArticle({
  body: [{ type: 'leafDirective', name: 'read-also', attributes: { href: '/world/gone/' } }],
});

const aDevServer = (files: Record<string, unknown> = { [rain]: aWrittenArticle() }) => aPaperServer(files);

describe('the dev server', () => {
  test.each([
    ['/feed.json'],
    ['/world/feed.json?a=b'],
    ['/topics/%D0%BA%D0%BE%D1%81%D0%BC%D0%BE%D1%81/feed.json'],
  ])('serves the feed %s', async (path) => {
    const { get } = await aDevServer({ [rain]: aWrittenArticle({ keywords: ['Космос'] }) });
    const response = await get(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(await response.json()).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      items: [{ title: 'Rain expected' }],
    });
  });

  test.each([['/front.json'], ['/world/rain/links.json'], ['/feed.json'], ['/articles/world/rain.json']])(
    'answers 304 to whoever has %s already',
    async (path) => {
      const { get } = await aDevServer();
      const first = await get(path);
      expect(first.status).toBe(200);
      const again = await get(path, { headers: { 'if-none-match': first.headers.get('etag')! } });
      expect([again.status, await again.text()]).toEqual([304, '']);
      const other = await get(path, { headers: { 'if-none-match': '"other"' } });
      expect([other.status, await other.text()]).toEqual([200, await first.text()]);
    },
  );

  test('answers who only asks whether a file is there', async () => {
    const { get } = await aDevServer();
    const response = await get('/feed.json', { method: 'HEAD' });
    expect([response.status, await response.text()]).toEqual([200, '']);
    expect(response.headers.get('etag')).toBe((await get('/feed.json')).headers.get('etag'));
  });

  test.each([
    ['/articles/world/gone.json'],
    ['/world/gone/links.json'],
    ['/nothing/feed.json'],
    ['/world/page/1/feed.json'],
    ['/images/gone.svg'],
  ])('answers 404 with a problem, and no page, at %s', async (path) => {
    const { get } = await aDevServer();
    const response = await get(path, { headers: { accept: '*/*' } });
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    expect(await response.json()).toMatchObject({ status: 404, detail: expect.stringContaining(path) });
  });

  test.each([['/'], ['/world/'], ['/world/rain/'], ['/world/rain/?a=b.c'], ['/topics/gone/']])(
    'answers a page at %s, by the name of the paper',
    async (path) => {
      const { get } = await aDevServer();
      const response = await get(path, { headers: { accept: 'text/html' } });
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toMatch(/^text\/html/);
      expect(await response.text()).toContain(`<title>${masthead.title}</title>`);
    },
  );

  test('answers an address that is malformed without falling over', async () => {
    const { get } = await aDevServer();
    expect((await get('/world/%E0%A4%A.json')).status).toBeGreaterThanOrEqual(400);
    expect((await get('/feed.json')).status).toBe(200);
  });

  test('answers 422 for a broken article and says what is wrong in which line', async () => {
    const { get } = await aDevServer({ [rain]: broken, [snow]: aWrittenArticle() });
    const response = await get('/articles/world/rain.json');
    expect(response.status).toBe(422);
    expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    expect(await response.json()).toMatchObject({
      status: 422,
      detail: `${rain}:2 headline: is empty – write something`,
    });
    expect((await get('/articles/world/snow.json')).status).toBe(200);
    expect(await (await get('/feed.json')).json()).toMatchObject({ items: [{ title: 'Rain expected' }] });
  });

  test('serves an article that can be read although one of its links leads nowhere', async () => {
    const { get } = await aDevServer({ [rain]: linkToNothing });
    expect((await get('/articles/world/rain.json')).status).toBe(200);
  });
});

describe('a page open while the newsroom works', () => {
  test('is shown every fault, of links too', async () => {
    const { openPage } = await aDevServer({ [rain]: broken, [snow]: linkToNothing });
    const messages = await openPage();
    await vi.waitFor(() =>
      expect(messages.find(({ type }) => type === 'error')?.err?.message.split('\n')).toEqual([
        expect.stringContaining(`${rain}:2 headline: `),
        expect.stringContaining('body[0].attributes.href: leads nowhere'),
      ]),
    );
  });

  test('is told when an article is broken and when it is mended, and finds it so', async () => {
    const { get, openPage, write } = await aDevServer();
    const messages = await openPage();

    write(rain, broken);
    await vi.waitFor(() => expect(messages.at(-1)?.err?.message).toContain(`${rain}:2 headline: `));
    expect(messages).toContainEqual(told);
    expect((await get('/articles/world/rain.json')).status).toBe(422);
    expect(await (await get('/feed.json')).json()).toMatchObject({ items: [] });

    write(rain, aWrittenArticle({ headline: 'Sun expected' }));
    await vi.waitFor(() => expect(messages.at(-1)).toEqual(told));
    expect((await get('/articles/world/rain.json')).status).toBe(200);
    expect(await (await get('/feed.json')).json()).toMatchObject({ items: [{ title: 'Sun expected' }] });
  });

  test('finds an article that is new, and no longer one that is deleted', async () => {
    const { get, openPage, write, remove } = await aDevServer();
    const messages = await openPage();
    const statuses = async () =>
      Promise.all(
        ['/world/snow/links.json', '/articles/world/snow.json'].map(async (path) => (await get(path)).status),
      );

    write(snow, aWrittenArticle({ body: [paragraph('Snow.')] }));
    await vi.waitFor(() => expect(messages.at(-1)).toEqual(told));
    await vi.waitFor(async () => expect(await statuses()).toEqual([200, 200]));

    remove(snow);
    await vi.waitFor(async () => expect(await statuses()).toEqual([404, 404]));
  });
});

describe('search in the dev server', () => {
  const searched = async (get: (path: string) => Promise<Response>, query: string) => {
    const index = openIndex(async (path) => {
      const response = await get(`/${path}`);
      if (!response.ok) throw response;
      return response.bytes();
    });
    return (await index.search(parseQuery(query))).hits.map(({ path }) => path);
  };

  test('finds what is published, and follows the files', async () => {
    const { get, write, remove } = await aDevServer();
    expect(await searched(get, 'umbrella')).toEqual(['/world/rain/']);
    write(snow, aWrittenArticle({ headline: 'Snow expected', description: 'Take a shovel.' }));
    await vi.waitFor(async () => expect(await searched(get, 'shovels')).toEqual(['/world/snow/']));
    remove(rain);
    await vi.waitFor(async () => expect(await searched(get, 'umbrella')).toEqual([]));
  });
});
