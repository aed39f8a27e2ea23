import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { expect, test } from 'vitest';
import { namesFile, requestPath } from '../../src/publish/answer.ts';

test.each([
  ['/', '/', '/'],
  ['/world/rain/?a=b#c', '/', '/world/rain/'],
  ['/topics/%D0%BA%D0%BE%D1%81%D0%BC%D0%BE%D1%81/', '/', '/topics/космос/'],
  ['/news/', '/news/', '/'],
  ['/news/world/feed.json', '/news/', '/world/feed.json'],
  ['/newsletter/', '/news/', undefined],
  ['/%E0%A4%A/', '/', undefined],
])('a request for %s of a paper published at %s is for %s', (url, base, path) => {
  expect(requestPath(Object.assign(new IncomingMessage(new Socket()), { url }), base)).toBe(path);
});

test.each([
  ['/feed.json', true],
  ['/world/rain/links.json', true],
  ['/images/chart.svg', true],
  ['/.well-known/x.txt', true],
  ['/', false],
  ['/world/rain/', false],
  ['/world/v2.0/', false],
  ['/world/rain', false],
  ['/world/rain/index.html', false],
])('whether %s is missing data, or a page: %s', (path, file) => {
  expect(namesFile(path)).toBe(file);
});
