import { describe, expect, test } from 'vitest';
import { judgeAnswer } from '../../src/offline/judge-answer.ts';

const page =
  '<!doctype html><title>Rain</title><script type="application/json" id="embedded">{}</script></html>\n';
const typed = (type: string, more: Record<string, string> = {}) => ({
  headers: { 'content-type': type, ...more },
});
const html = typed('text/html; charset=utf-8');

describe('an answer that is kept', () => {
  test.each([
    ['/world/rain/', new Response(page, html)],
    ['/world/feed.json', new Response('{"items":[]}', typed('application/json; charset=utf-8'))],
    ['/world/feed.json', new Response('{"items":[]}', typed('application/feed+json'))],
    ['/search/parts/Xc.bin', new Response('part', typed('application/octet-stream'))],
    ['/maps/kabul-1.svg', new Response('<svg></svg>\n', typed('image/svg+xml'))],
    ['/pictures/rain-1-800.avif', new Response('bits', typed('image/avif', { 'content-length': '4' }))],
    // What came compressed is told the length of before.
    [
      '/assets/a-1.js',
      new Response('let a', typed('text/javascript', { 'content-length': '3', 'content-encoding': 'br' })),
    ],
    ['/assets/a-1.woff2', new Response('bits', typed('application/octet-stream'))],
  ])('is whole: %s', async (path, response) => {
    expect(await judgeAnswer(response, path)).toBe('whole');
  });
});

describe('an answer that is never kept', () => {
  test.each([
    [
      'somebody’s login page at the address of a page',
      '/world/rain/',
      new Response('<h1>Log in</h1></html>', html),
    ],
    ['a login page at the address of data', '/world/feed.json', new Response('<h1>Log in</h1></html>', html)],
    [
      'a login page at the address of a picture',
      '/pictures/rain-1-800.avif',
      new Response('<h1>Log in</h1>', html),
    ],
    [
      'a login page at the address of a part of the app',
      '/assets/a-1.js',
      new Response('<h1>Log in</h1>', html),
    ],
    ['a login page that demands it', '/world/rain/', new Response(page, { ...html, status: 401 })],
    ['a part that was not asked for', '/world/rain/', new Response(page, { ...html, status: 206 })],
    ['a page that breaks off', '/world/rain/', new Response(page.slice(0, -9), html)],
    [
      'a picture that breaks off',
      '/pictures/rain-1-800.avif',
      new Response('bi', typed('image/avif', { 'content-length': '4' })),
    ],
    ['an empty picture', '/pictures/rain-1-800.avif', new Response('', typed('image/avif'))],
    ['what is neither', '/feed.xml', new Response('<rss/>', typed('application/xml'))],
  ])('is foreign: %s', async (_, path, response) => {
    expect(await judgeAnswer(response, path)).toBe('foreign');
  });

  test('is foreign: what another address answered', async () => {
    const response = new Response(page, html);
    Object.defineProperty(response, 'redirected', { value: true });
    expect(await judgeAnswer(response, '/world/rain/')).toBe('foreign');
  });

  test('is the host’s own word: that a page is elsewhere', async () => {
    const response = new Response(null, html);
    Object.defineProperty(response, 'type', { value: 'opaqueredirect' });
    expect(await judgeAnswer(response, '/world/rain/')).toBe('told');
  });

  test.each([
    ['an error of the host', '/world/rain/', new Response(page, { ...html, status: 500 })],
    ['a network that wants a login', '/world/rain/', new Response(page, { ...html, status: 511 })],
    ['data that breaks off', '/world/feed.json', new Response('{"items":[', typed('application/json'))],
    [
      'a connection that breaks',
      '/world/rain/',
      new Response(new ReadableStream({ pull: (stream) => stream.error(new Error('reset')) }), html),
    ],
  ])('is broken: %s', async (_, path, response) => {
    expect(await judgeAnswer(response, path)).toBe('broken');
  });

  test.each([404, 410])('is the host’s own word: %d', async (status) => {
    expect(await judgeAnswer(new Response(page, { ...html, status }), '/world/rain/')).toBe('told');
  });
});
