import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readSources } from '../../src/import/read-source.ts';
import type { SourcePart } from '../../src/import/source-item.ts';

const exportOf = (site: string, rest: string) =>
  `<rss xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:wp="http://wordpress.org/export/1.2/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><wp:base_blog_url>https://${site}.example</wp:base_blog_url>${rest}</channel></rss>`;
const post = (title: string) =>
  `<item><title>${title}</title><dc:creator>desk</dc:creator><wp:post_type>post</wp:post_type><wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>5</wp:meta_value></wp:postmeta></item>`;
const picture = (url: string) =>
  `<item><wp:post_type>attachment</wp:post_type><wp:post_id>5</wp:post_id><wp:attachment_url>${url}</wp:attachment_url></item>`;
const author = (name: string) =>
  `<wp:author><wp:author_login>desk</wp:author_login><wp:author_display_name>${name}</wp:author_display_name></wp:author>`;

async function partsOfAll(texts: string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'generico-sources-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const files = texts.map((text, at) => {
    writeFileSync(join(folder, String(at)), text);
    return join(folder, String(at));
  });
  const parts: SourcePart[] = [];
  for await (const part of readSources([...files, join(folder, 'missing')])) parts.push(part);
  return parts;
}

test('the files of one export know of each other, and nothing of another site', async () => {
  const parts = await partsOfAll([
    exportOf('one', `${author('One Desk')}${post('First')}`),
    exportOf('two', `${author('Two Desk')}${picture('https://two.example/a.jpg')}${post('Second')}`),
    exportOf('one', `${picture('https://one.example/a.jpg')}${post('Fourth')}`),
    '# Third',
  ]);
  const items = parts.flatMap((part) => ('item' in part ? [part.item] : []));
  expect(items.map(({ headline, image, authors }) => [headline.text, image, authors[0]?.name])).toEqual([
    ['First', { site: 'https://one.example', id: '5' }, 'One Desk'],
    ['Second', { site: 'https://two.example', id: '5' }, 'Two Desk'],
    ['Fourth', { site: 'https://one.example', id: '5' }, 'One Desk'],
    ['Third', undefined, undefined],
  ]);
  const pictures = parts.flatMap((part) => ('picture' in part ? [part.picture] : []));
  expect(pictures).toMatchObject([
    { ref: { site: 'https://two.example', id: '5' }, url: 'https://two.example/a.jpg' },
    { ref: { site: 'https://one.example', id: '5' }, url: 'https://one.example/a.jpg' },
  ]);
  expect(parts.filter((part) => 'unreadable' in part)).toHaveLength(1);
});
