/** A publisher brings a WordPress export, builds, and reads: by the commands that the README names. */
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import sharp from 'sharp';
import { runBuild } from '../bench/run-build.ts';
import { copyProject } from '../support/copy-project.ts';
import { type MoodyHost, openHost } from './moody-host.ts';
import { expect, test } from './page.ts';

const run = promisify(execFile);
const site = 'https://old.example';
const rain = '%d0%b4%d0%be%d0%b6%d0%b4%d1%8c';

const post = (parts: { title: string; slug: string; content: string; more?: string }) => `<item>
  <title>${parts.title}</title>
  <link>${site}/2021/10/${parts.slug}/</link>
  <dc:creator><![CDATA[sample]]></dc:creator>
  <guid isPermaLink="false">${site}/?p=${parts.slug.length}</guid>
  <content:encoded><![CDATA[${parts.content}]]></content:encoded>
  <excerpt:encoded><![CDATA[]]></excerpt:encoded>
  <wp:post_date><![CDATA[2021-10-24 12:40:00]]></wp:post_date>
  <wp:post_date_gmt><![CDATA[2021-10-24 09:40:00]]></wp:post_date_gmt>
  <wp:comment_status><![CDATA[open]]></wp:comment_status>
  <wp:post_name><![CDATA[${parts.slug}]]></wp:post_name>
  <wp:status><![CDATA[publish]]></wp:status>
  <wp:post_type><![CDATA[post]]></wp:post_type>
  <wp:post_password><![CDATA[]]></wp:post_password>
  <category domain="category" nicename="world"><![CDATA[World]]></category>
  <category domain="post_tag" nicename="weather"><![CDATA[Weather]]></category>
  ${parts.more ?? ''}
</item>`;

const comment = `<wp:comment>
  <wp:comment_id>1</wp:comment_id>
  <wp:comment_author><![CDATA[Sample Reader]]></wp:comment_author>
  <wp:comment_date_gmt><![CDATA[2021-10-24 10:00:00]]></wp:comment_date_gmt>
  <wp:comment_content><![CDATA[A sample comment.]]></wp:comment_content>
  <wp:comment_approved><![CDATA[1]]></wp:comment_approved>
  <wp:comment_type><![CDATA[comment]]></wp:comment_type>
</wp:comment>`;

const wxr = `<?xml version="1.0" encoding="UTF-8" ?>
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel>
  <title>Sample Paper</title>
  <link>${site}</link>
  <language>en-US</language>
  <wp:wxr_version>1.2</wp:wxr_version>
  <wp:base_blog_url>${site}</wp:base_blog_url>
  <wp:author><wp:author_login><![CDATA[sample]]></wp:author_login><wp:author_display_name><![CDATA[Sample Author]]></wp:author_display_name></wp:author>
  ${post({
    title: 'Sample group* meets in the rain',
    slug: 'sample-group-meets',
    content: `Sample people of the group* met at noon.

[caption id="attachment_5" width="300"]<img src="${site}/wp-content/uploads/2021/10/bridge-300x200.jpg" alt="A sample bridge" width="300" height="200" /> The bridge, at noon[/caption]

It rained, as was <a href="${site}/2021/10/${rain}/">told before</a>.

* A sample organization banned in a sample country`,
    more: comment,
  })}
  ${post({ title: 'Дождь', slug: rain, content: '<!-- wp:paragraph -->\n<p>Sample rain.</p>\n<!-- /wp:paragraph -->' })}
  ${post({ title: 'A sample draft', slug: 'draft', content: 'Not yet.' }).replace('[publish]', '[draft]')}
</channel>
</rss>`;

test.describe('an export of WordPress', () => {
  let root: string;
  let host: MoodyHost;
  const importIt = (...options: string[]) =>
    run(process.execPath, ['src/import/import-news.ts', 'export.xml', '--media', 'uploads', ...options], {
      cwd: root,
    });

  test.beforeAll(async () => {
    test.setTimeout(180_000);
    root = copyProject();
    writeFileSync(join(root, 'export.xml'), wxr);
    mkdirSync(join(root, 'uploads/2021/10'), { recursive: true });
    const picture = sharp({ create: { width: 1200, height: 800, channels: 3, background: 'teal' } });
    await picture.jpeg().toFile(join(root, 'uploads/2021/10/bridge.jpg'));
    const { stdout } = await importIt();
    expect(stdout).toContain('Written: 2 new, 0 changed; 0 as they were; 3 read');
    expect(stdout).toContain('Left out: 1 drafts');
    await runBuild(root, { GENERICO_CARDS: 'off' });
    host = await openHost(join(root, 'dist'));
  });
  test.afterAll(() => {
    host?.goDown();
    rmSync(root, { recursive: true });
  });

  test('is read as if it had been written here', async ({ page }) => {
    await page.goto(`${host.url}/world/sample-group-meets/`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Sample group');
    await page.getByRole('button', { name: /^Note/ }).first().click();
    await expect(page.locator(':popover-open')).toContainText(
      'A sample organization banned in a sample country',
    );
    await page.keyboard.press('Escape');
    const picture = page.getByRole('img', { name: 'A sample bridge' });
    await picture.scrollIntoViewIfNeeded();
    await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0);
    await expect(page.getByText('The bridge, at noon')).toBeVisible();
    await expect(page.getByText('A sample comment.')).toBeVisible();

    await page.getByRole('link', { name: 'told before' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Дождь');
    expect(decodeURI(new URL(page.url()).pathname)).toBe('/world/дождь/');
    await page.reload();
    await expect(page.getByText('Sample rain.').last()).toBeVisible();
  });

  test('is found again at its old addresses, by hosts that read the lists', () => {
    const lists = ['_redirects', 'redirects.map'].map((name) =>
      readFileSync(join(root, 'dist', name), 'utf8'),
    );
    expect(lists[0]).toContain('/2021/10/sample-group-meets/ /world/sample-group-meets/ 301');
    expect(lists[1]).toContain(`/2021/10/${rain}/ /world/${encodeURI('дождь')}/;`);
  });

  test('changes nothing the second time, and takes back what was changed only when asked to', async () => {
    const file = join(root, 'public/articles/world/sample-group-meets.json');
    const before = readFileSync(file, 'utf8');
    expect((await importIt()).stdout).toContain('Written: 0 new, 0 changed; 2 as they were; 3 read');
    writeFileSync(file, before.replace('at noon', 'at night'));
    const refused = await importIt().catch((error: { code: number; stdout: string }) => error);
    expect(refused).toMatchObject({ code: 1 });
    expect(refused.stdout).toContain('sample-group-meets.json is there and differs');
    expect(readFileSync(file, 'utf8')).toContain('at night');
    expect((await importIt('--update', '--dry-run')).stdout).toContain(
      'Would have written: 0 new, 1 changed',
    );
    expect(readFileSync(file, 'utf8')).toContain('at night');
    await importIt('--update');
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  test('goes out as Markdown, and comes back the same', async () => {
    await run(process.execPath, ['src/import/export-news.ts', 'all', '--out', 'out'], { cwd: root });
    const into = join(root, 'again');
    await run(process.execPath, ['src/import/import-news.ts', 'out', '--media', 'out', '--into', into], {
      cwd: root,
    });
    for (const name of ['sample-group-meets', 'дождь']) {
      const [there, back] = [join(root, 'public'), into].map(
        (folder) => JSON.parse(readFileSync(join(folder, `articles/world/${name}.json`), 'utf8')) as unknown,
      );
      expect(back).toEqual(there);
    }
    expect(existsSync(join(into, 'images/2021/10/bridge.jpg'))).toBe(true);
  });
});
