import { preview } from 'vite';
import { expect, onTestFinished, test } from 'vitest';
import { aWrittenArticle } from '../support/articles.ts';
import { aPaper } from '../support/paper.ts';

const rain = 'public/articles/world/rain.json';

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

  const { headers } = await fetch(address!);
  expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(headers.get('x-content-type-options')).toBe('nosniff');
});
