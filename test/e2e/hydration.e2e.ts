/**
 * Every kind of page, built with React's development build, which tells whatever differs between a page as it was
 * rendered and as the app would have rendered it; and published in a folder, where every address has a longer path.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { preview, type PreviewServer } from 'vite';
import { writeArchive } from '../bench/archive.ts';
import { aWrittenArticle, paragraph, text } from '../support/articles.ts';
import { copyProject, projectRoot } from '../support/copy-project.ts';
import { expect, test } from './page.ts';

test.describe.configure({ mode: 'serial' });

/** Whatever it is taken for, it is not what it was meant to be. */
const markup = `</script><script>hacked=1</script><img src=x onerror="hacked=1"> \u2028 {{1+1}} <!-- ]]> &amp;`;

let root: string;
let server: PreviewServer;
let base: string;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  root = copyProject();
  // Enough for archive pages, and the bundled articles with all that an article can have.
  writeArchive(root, 150);
  cpSync(join(projectRoot, 'public/articles'), join(root, 'public/articles'), { recursive: true });
  const hostile = aWrittenArticle({
    headline: markup,
    description: markup,
    dateline: markup,
    author: [{ name: `Ann ${markup}` }],
    keywords: [`Topic ${markup}`],
    citation: [{ name: markup }],
    correction: [{ date: '2021-10-25', text: markup }],
    comment: [{ author: markup, datePublished: '2021-10-25T12:00:00Z', text: markup }],
    contentLocation: [{ name: markup, latitude: 1, longitude: 1 }],
    body: [
      paragraph(markup),
      { type: 'code', value: markup },
      {
        type: 'paragraph',
        children: [{ type: 'link', url: '/world/', title: markup, children: [text(markup)] }],
      },
    ],
  });
  writeFileSync(join(root, 'public/articles/world/hostile.json'), JSON.stringify(hostile));
  const masthead = join(root, 'src/masthead.ts');
  writeFileSync(
    masthead,
    readFileSync(masthead, 'utf8').replace('https://generico.ru', 'https://example.org/news'),
  );
  const env = { ...process.env, NODE_ENV: 'development', GENERICO_CARDS: 'off' };
  for (const command of [['node_modules/vite/bin/vite.js', 'build'], ['src/publish/build-site.ts']])
    execFileSync(process.execPath, command, { cwd: root, env, stdio: 'pipe' });
  server = await preview({ root, configFile: join(root, 'vite.config.ts'), preview: { port: 4373 } });
  base = new URL(server.resolvedUrls!.local[0]!).origin;
});

test.afterAll(async () => {
  await server.close();
  rmSync(root, { recursive: true });
});

for (const [kind, path] of Object.entries({
  front: '/news/',
  category: '/news/world/',
  'archive of a category': '/news/world/page/1/',
  'archive of the paper': '/news/page/2/',
  topic: '/news/topics/afghanistan/',
  author: '/news/authors/newsroom/',
  'article with notes, a map and stories to read besides':
    '/news/world/media-pakistan-helps-taliban-fight-is/',
  'article with a table and a picture': '/news/politics/social-democrats-narrowly-win-german-election/',
  'article in Russian': '/news/science/pervyj-kinoekipazh-vernulsya-s-mks/',
  'article with comments': '/news/technology/facebook-instagram-whatsapp-unreachable-for-six-hours/',
  'saved stories': '/news/saved/',
  'what this browser keeps': '/news/your-data/',
  'not found': '/news/nothing/here/',
}))
  test(`${kind}: the app takes over what was rendered, and leads on`, async ({ page }) => {
    await page.addInitScript(() => {
      const heading = () => document.querySelector('h1');
      document.addEventListener('DOMContentLoaded', () => Object.assign(window, { before: heading() }));
    });
    await page.goto(base + path, { waitUntil: 'networkidle' });
    const kept = await page.evaluate(
      () => (window as { before?: Element }).before === document.querySelector('h1'),
    );
    // Only the page that stands everywhere is put together anew: it may be an article by now.
    expect(kept).toBe(kind !== 'not found');

    await page.evaluate(() => Object.assign(window, { sameDocument: true }));
    await page.getByRole('link', { name: 'Science', exact: true }).first().click();
    await expect(page).toHaveURL(`${base}/news/science/`);
    await expect(page.getByRole('heading', { level: 1, name: 'Science' })).toBeVisible();
    expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true);
  });

for (const path of ['/news/', '/news/world/', '/news/world/media-pakistan-helps-taliban-fight-is/'])
  test(`${path} is taken over as it was rendered, and then shows a reader what they have saved and read`, async ({
    page,
  }) => {
    await page.addInitScript(() => {
      const keep = (key: string, record: object) =>
        localStorage.setItem(`generico:${key}`, JSON.stringify({ v: 1, ...record }));
      keep('visit', { seen: Date.now(), since: Date.parse('2021-10-24T09:00:00Z') });
      for (const slug of ['uzbekistan-votes-for-a-president', 'media-pakistan-helps-taliban-fight-is']) {
        keep(`read:world/${slug}`, { at: 1 });
        keep(`saved:world/${slug}`, {});
      }
    });
    await page.goto(base + path, { waitUntil: 'networkidle' });
    await expect(page.getByRole('button', { name: /^Save for later/, pressed: true }).first()).toBeVisible();
    await expect(page.getByRole('link', { name: /^Read: Uzbekistan/ })).toBeAttached();
  });

test('markup in every string of an article is shown as text, rendered and taken over', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(`${base}/news/world/hostile/`, { waitUntil: 'networkidle' });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(markup.replace('\u2028', ' '), {
    useInnerText: false,
  });
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  expect(requests.filter((url) => url.endsWith('/x'))).toEqual([]);
  await page.getByRole('link', { name: 'World', exact: true }).first().click();
  await page
    .getByRole('link', { name: /hacked/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('</script>');
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
});

test('a reader goes everywhere in a folder: older pages, notes, pictures, feeds, and back', async ({
  page,
  request,
}) => {
  await page.goto(`${base}/news/`);
  await page.getByRole('link', { name: 'Older stories' }).click();
  await page.getByRole('link', { name: 'Older', exact: true }).click();
  await expect(page).toHaveURL(`${base}/news/page/2/`);
  // The address changes before the page does.
  await expect(page.getByText('page 2 of the archive', { exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'Newer', exact: true }).click();
  await expect(page).toHaveURL(`${base}/news/page/3/`);
  await page.goBack();
  await expect(page).toHaveURL(`${base}/news/page/2/`);
  await page.goto(`${base}/news/world/media-pakistan-helps-taliban-fight-is/`);
  const known = await page.locator('link[rel=canonical]').getAttribute('href');
  expect(known).toBe('https://example.org/news/world/media-pakistan-helps-taliban-fight-is/');
  const feeds = await page
    .locator('link[rel=alternate]')
    .evaluateAll((links) => links.map((link) => (link as HTMLLinkElement).href));
  expect(feeds).toHaveLength(3);
  for (const feed of feeds) expect((await request.get(feed)).status(), feed).toBe(200);
});
