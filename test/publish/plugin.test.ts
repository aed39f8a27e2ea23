import { globSync, readFileSync } from 'node:fs';
import { createBuilder, type InlineConfig, preview } from 'vite';
import { describe, expect, onTestFinished, test } from 'vitest';
import { publish } from '../../src/publish/plugin.ts';
import { aWrittenArticle } from '../support/articles.ts';
import { aPaperFolder } from '../support/paper-folder.ts';

const rain = 'public/articles/world/rain.json';
const snow = 'public/articles/world/snow.json';

const shell =
  '<!doctype html><html><head><meta charset="utf-8"></head><body><div id="root"></div></body></html>';

/** A paper in a folder of its own, and how to build it. */
function aPaper(files: Record<string, unknown>) {
  const folder = aPaperFolder({ 'index.html': shell, ...files });
  const config: InlineConfig = {
    configFile: false,
    root: folder.root,
    logLevel: 'silent',
    plugins: [publish()],
  };
  return {
    ...folder,
    config,
    build: async () => (await createBuilder(config)).buildApp(),
    built: () => globSync('**/*.*', { cwd: `${folder.root}/dist` }).toSorted(),
  };
}

describe('the build', () => {
  test('writes a page for every address, every feed, and the articles as they were written', async () => {
    const { root, build, built } = aPaper({
      [rain]: aWrittenArticle({ keywords: ['Kabul'] }),
      'public/images/rain.svg': '<svg/>',
    });
    await build();
    expect(built()).toEqual(
      expect.arrayContaining([
        '404.html',
        'articles/world/rain.json',
        'feed.json',
        'front.json',
        'images/rain.svg',
        'index.html',
        'topics/kabul/feed.json',
        'topics/kabul/index.html',
        'world/feed.json',
        'world/index.html',
        'world/rain/index.html',
        'world/rain/links.json',
      ]),
    );
    expect(readFileSync(`${root}/dist/articles/world/rain.json`, 'utf8')).toBe(
      readFileSync(`${root}/${rain}`, 'utf8'),
    );
  });

  test('stops before anything is written and lists every bad file, not the first', async () => {
    const { build, built } = aPaper({
      [rain]: { ...aWrittenArticle(), headline: '' },
      [snow]: '{',
    });
    await expect(build()).rejects.toThrow(
      /world\/rain\.json:2 headline: is empty[^\n]*\n.*world\/snow\.json:1 this is not JSON/,
    );
    expect(built()).toEqual([]);
  });
});

test('the preview of a build is honest about what is not there', async () => {
  const { build, config } = aPaper({ [rain]: aWrittenArticle() });
  await build();
  const server = await preview({ ...config, preview: { port: 0, host: '127.0.0.1' } });
  onTestFinished(() => server.close());
  const [address] = server.resolvedUrls!.local;
  const look = async (path: string) => {
    const response = await fetch(address! + path.slice(1), { headers: { accept: 'text/html' } });
    return [response.status, response.headers.get('content-type')?.split(';')[0]];
  };

  expect(await look('/')).toEqual([200, 'text/html']);
  expect(await look('/world/rain/')).toEqual([200, 'text/html']);
  expect(await look('/world/feed.json')).toEqual([200, 'application/json']);
  expect(await look('/world/gone/')).toEqual([404, 'text/html']);
  expect(await look('/world/gone.html')).toEqual([404, 'text/html']);
  expect(await look('/world/gone/links.json')).toEqual([404, 'application/problem+json']);
  expect(await look('/images/gone.svg')).toEqual([404, 'application/problem+json']);
  expect((await look('/world/%E0%A4%A/'))[0]).toBeGreaterThanOrEqual(400);
});
