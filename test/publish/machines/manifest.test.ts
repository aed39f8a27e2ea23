import { expect, test } from 'vitest';
import { masthead } from '../../../src/masthead.ts';
import { manifest } from '../../../src/publish/machines/manifest.ts';
import { publishedAt } from '../../support/published-at.ts';

test('an installed paper bears its name, and stays within its own pages', () => {
  const told = JSON.parse(manifest('#fdfcfa'));
  expect(told).toMatchObject({
    name: masthead.title,
    short_name: masthead.title,
    description: masthead.tagline,
    lang: 'en',
    dir: 'ltr',
    id: '/',
    start_url: '/',
    scope: '/',
    display: 'standalone',
    theme_color: '#fdfcfa',
    background_color: '#fdfcfa',
  });
});

test('a paper in a folder is installed from there, with its icons', () => {
  publishedAt('https://example.org/news');
  const { id, start_url, scope, icons } = JSON.parse(manifest('#fdfcfa'));
  expect([id, start_url, scope]).toEqual(['/news/', '/news/', '/news/']);
  expect(icons).toEqual([
    { src: '/news/favicon.svg', type: 'image/svg+xml', sizes: 'any' },
    { src: '/news/icons/icon-192.png', type: 'image/png', sizes: '192x192' },
    { src: '/news/icons/icon-512.png', type: 'image/png', sizes: '512x512' },
    { src: '/news/icons/maskable-512.png', type: 'image/png', sizes: '512x512', purpose: 'maskable' },
  ]);
});

test('an installed paper leads at once to what was saved, and to its first categories', () => {
  publishedAt('https://example.org/news');
  const { shortcuts } = JSON.parse(manifest('#fdfcfa'));
  expect(shortcuts).toEqual([
    { name: 'Saved stories', url: '/news/saved/' },
    { name: 'World', url: '/news/world/' },
    { name: 'Politics', url: '/news/politics/' },
    { name: 'Economy', url: '/news/economy/' },
  ]);
});
