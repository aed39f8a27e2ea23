import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { importFiles, type ImportOptions } from '../../../src/import/command/import-files.ts';
import { openNewsroom } from '../../../src/publish/newsroom.ts';

let folder: string;
let publicDir: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'generico-import-'));
  publicDir = join(folder, 'public');
});
afterEach(() => rmSync(folder, { recursive: true }));

const site = 'https://old.example';
interface Item {
  slug: string;
  html?: string;
  date?: string;
  more?: object;
}
/** A feed of an old site, and what becomes of it. */
function bring(items: Item[], options: Partial<ImportOptions> = {}) {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Sample',
    home_page_url: site,
    items: items.map(({ slug, html = '<p>Sample text.</p>', date = '2021-10-24T12:40:00+03:00', more }) => ({
      id: `${site}/?p=${slug}`,
      url: `${site}/2021/${slug}/`,
      title: `Story ${slug}`,
      content_html: html,
      date_published: date,
      tags: ['World'],
      ...more,
    })),
  };
  const file = join(folder, 'feed.json');
  writeFileSync(file, JSON.stringify(feed));
  return imported([file], options);
}
async function imported(files: string[], options: Partial<ImportOptions> = {}) {
  const report = await importFiles(files, {
    publicDir,
    category: 'world',
    slugs: 'keep',
    update: false,
    isDry: false,
    now: new Date('2022-01-01'),
    ...options,
  });
  return { ...report, warnings: [...report.warnings] };
}
const textOf = (slug: string) => readFileSync(join(publicDir, `articles/world/${slug}.json`), 'utf8');

test('links between stories lead to where they are now, also to one that comes later', async () => {
  const links = [
    `${site}/2021/two/#end`,
    `/2021/two`,
    `${site}/?p=two`,
    `${site}/about/`,
    'https://other.example/2021/two/',
  ];
  const html = `<p>${links.map((href) => `<a href="${href}">x</a>`).join(' ')}</p>`;
  const report = await bring([{ slug: 'one', html }, { slug: 'two' }]);
  expect(report).toMatchObject({ written: 2, warnings: [] });
  expect([...textOf('one').matchAll(/"url": "(.*)"/g)].map(([, url]) => url)).toEqual([
    '/world/two/#end',
    '/world/two/',
    '/world/two/',
    `${site}/about/`,
    'https://other.example/2021/two/',
  ]);
  expect(openNewsroom(publicDir).faults()).toEqual([]);
});

test('what is dated later than now is not published yet', async () => {
  const report = await bring([{ slug: 'one', date: '2022-01-02T00:00:00Z' }, { slug: 'two' }]);
  expect(report).toMatchObject({ read: 2, written: 1, refused: 0, leftOut: { 'not published yet': 1 } });
  expect(existsSync(join(publicDir, 'articles/world/one.json'))).toBe(false);
});

test('two stories of one address are both kept, and told', async () => {
  const report = await bring([{ slug: 'one' }, { slug: 'one' }]);
  expect(report.written).toBe(2);
  expect(report.warnings).toEqual([
    expect.objectContaining({ message: expect.stringContaining('/world/one-2/') as string }),
  ]);
});

test('an item that cannot be made out is told, and is a failure', async () => {
  const report = await bring([{ slug: 'one', more: { title: 5 } }, { slug: 'two' }]);
  expect(report).toMatchObject({ written: 1, refused: 1, leftOut: { 'not to be made out': 1 } });
  expect(report.warnings[0]!.message).toContain('items[0].title must be text');
});

test('a missing picture is told once, and its words stay', async () => {
  const html = `<p><img src="${site}/a.jpg" alt="A bridge"></p><p><img src="${site}/a.jpg" alt="A bridge"></p>`;
  const report = await bring([{ slug: 'one', html }]);
  expect(report.pictures).toEqual({ copied: 0, missing: 1 });
  expect(report.warnings.filter(({ message }) => message.includes('is missing'))).toHaveLength(1);
  expect(textOf('one').match(/A bridge/g)!.length).toBeGreaterThan(1);
});

test('looking only writes nothing at all', async () => {
  expect(await bring([{ slug: 'one' }], { isDry: true })).toMatchObject({ written: 1, redirects: 2 });
  expect(existsSync(publicDir)).toBe(false);
});

test('what is there and differs stays, unless one says otherwise; nothing half-written is left', async () => {
  await bring([{ slug: 'one' }, { slug: 'two' }]);
  const changed = [{ slug: 'one', html: '<p>Other text.</p>' }, { slug: 'two' }];
  expect(await bring(changed)).toMatchObject({ unchanged: 1, refused: 1, leftOut: { 'there already': 1 } });
  expect(textOf('one')).toContain('Sample text.');
  expect(await bring(changed, { update: true })).toMatchObject({ unchanged: 1, updated: 1, refused: 0 });
  expect(textOf('one')).toContain('Other text.');
  expect(readdirSync(join(publicDir, 'articles/world')).toSorted()).toEqual(['one.json', 'two.json']);
  expect(readdirSync(publicDir).toSorted()).toEqual(['_redirects', 'articles', 'redirects.map']);
});

test('a file that cannot be read does not stop the next one', async () => {
  const bad = join(folder, 'a.xml');
  writeFileSync(bad, '<rss version="2.0"><channel><item><title>One</title>');
  const good = join(folder, 'science/b.md');
  mkdirSync(join(folder, 'science'));
  writeFileSync(good, '# Two\n\nSample text.\n');
  const report = await imported([bad, good], { now: new Date('2100-01-01') });
  expect(report.unreadable).toEqual([expect.objectContaining({ file: bad })]);
  expect(existsSync(join(publicDir, 'articles/science/b.json'))).toBe(true);
  expect(report.warnings).toContainEqual(
    expect.objectContaining({ file: good, message: expect.stringContaining('has no date') as string }),
  );
});

test('what an export names by number is found wherever it stands, and each site has its own', async () => {
  const exportOf = (name: string, rest: string) => {
    const file = join(folder, `${name}.xml`);
    writeFileSync(
      file,
      `<rss xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:wp="http://wordpress.org/export/1.2/"><channel><wp:base_blog_url>https://${name.slice(0, 3)}.example</wp:base_blog_url>${rest}</channel></rss>`,
    );
    return file;
  };
  const post = (slug: string, content = '') =>
    `<item><title>${slug}</title><wp:post_id>7</wp:post_id><wp:post_name>${slug}</wp:post_name><wp:post_date>2021-10-24 12:40:00</wp:post_date><wp:post_type>post</wp:post_type><category domain="category" nicename="world">World</category><content:encoded><![CDATA[<p>Sample text.</p>${content}]]></content:encoded><wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>5</wp:meta_value></wp:postmeta></item>`;
  const upload = (id: number, name: string, order = 0) =>
    `<item><wp:post_type>attachment</wp:post_type><wp:post_id>${id}</wp:post_id><wp:post_parent>7</wp:post_parent><wp:menu_order>${order}</wp:menu_order><wp:attachment_url>https://x.example/${name}.svg</wp:attachment_url><excerpt:encoded>Said of ${name}</excerpt:encoded></item>`;
  const block =
    '<item><wp:post_type>wp_block</wp:post_type><wp:post_id>9</wp:post_id><content:encoded><![CDATA[<!-- wp:paragraph --><p>Shared text.</p><!-- /wp:paragraph -->]]></content:encoded></item>';
  const media = join(folder, 'uploads');
  mkdirSync(media);
  for (const name of ['a', 'b', 'c'])
    writeFileSync(
      join(media, `${name}.svg`),
      `<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"><title>${name}</title></svg>`,
    );
  const report = await imported(
    [
      exportOf('one-1', post('first', '[gallery exclude="5"]<!-- wp:block {"ref":9} /-->')),
      exportOf('two', upload(5, 'b') + post('second')),
      exportOf('one-2', upload(5, 'a') + upload(6, 'c') + block),
      exportOf('thr', post('third')),
    ],
    { media },
  );
  expect(report).toMatchObject({ written: 3, pictures: { copied: 3, missing: 0 } });
  expect(report.warnings).toEqual([
    expect.objectContaining({
      item: 'third',
      message: expect.stringContaining('not in the export') as string,
    }),
  ]);
  const lead = (slug: string) => (JSON.parse(textOf(slug)) as { image?: { caption: string } }).image?.caption;
  expect(['first', 'second', 'third'].map(lead)).toEqual(['Said of a', 'Said of b', undefined]);
  expect(textOf('first')).toContain('/images/c.svg');
  expect(textOf('first')).toContain('Shared text.');
});
