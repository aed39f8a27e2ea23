import { expect, test } from 'vitest';
import { embedOf } from '../../../src/import/bodies/embed-of.ts';
import { read } from './a-context.ts';

test.each([
  ['https://www.youtube.com/embed/abcdefghijk?rel=0', 'https://www.youtube.com/watch?v=abcdefghijk'],
  ['//www.youtube-nocookie.com/embed/abcdefghijk', 'https://www.youtube.com/watch?v=abcdefghijk'],
  ['https://youtu.be/abcdefghijk?t=1m5s', 'https://www.youtube.com/watch?v=abcdefghijk&t=65s'],
  ['https://www.youtube.com/shorts/abcdefghijk', 'https://www.youtube.com/watch?v=abcdefghijk'],
  ['https://www.youtube.com/embed/videoseries?list=PL1', 'https://www.youtube.com/playlist?list=PL1'],
  ['https://player.vimeo.com/video/1234?h=ab12', 'https://vimeo.com/1234/ab12'],
  ['https://twitter.com/somebody/status/123?s=20', 'https://x.com/somebody/status/123'],
  ['https://t.me/channel/55?embed=1', 'https://t.me/channel/55'],
  ['https://www.instagram.com/p/AbC-1/embed/', 'https://www.instagram.com/p/AbC-1/'],
  ['https://www.tiktok.com/@name/video/123?lang=en', 'https://www.tiktok.com/@name/video/123'],
  [
    'https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Fpage%2Fposts%2F1&width=500',
    'https://www.facebook.com/page/posts/1',
  ],
  ['https://open.spotify.com/embed/track/4uL', 'https://open.spotify.com/track/4uL'],
  [
    'https://w.soundcloud.com/player/?url=https%3A//soundcloud.com/a/b&color=red',
    'https://soundcloud.com/a/b',
  ],
  ['https://vk.com/video_ext.php?oid=-12&id=34&hash=5', 'https://vk.com/video-12_34'],
  ['https://rutube.ru/play/embed/abc123/', 'https://rutube.ru/video/abc123/'],
  ['https://ok.ru/videoembed/123', 'https://ok.ru/video/123'],
])('the player at %s is the film at %s', (player, film) => {
  expect(embedOf(player)?.url).toBe(film);
  expect(
    read('html', `<iframe src="${player.replaceAll('&', '&amp;')}" title="A film"></iframe>`).body,
  ).toEqual([{ type: 'leafDirective', name: 'embed', attributes: { url: film, title: 'A film' } }]);
});

test.each([
  'https://www.youtube.com.evil.example/embed/abcdefghijk',
  'https://evil.example/https://www.youtube.com/embed/abcdefghijk',
  'https://www.youtube.com/',
  'https://www.youtube.com/@channel',
  'https://vimeo.com/about',
  'ftp://youtu.be/abcdefghijk',
])('%s is no film', (address) => {
  expect(embedOf(address)).toBeUndefined();
});
