import { chmodSync, mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { aWrittenArticle, paragraph } from '../support/articles.ts';
import { aPaper } from '../support/paper.ts';

const file = (slug: string, category = 'world') => `public/articles/${category}/${slug}.json`;
const day = (number: number) => new Date(Date.UTC(2021, 0, number)).toISOString();
/** Stories of consecutive days, the last one the newest. */
const stories = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      file(`story-${index + 1}`),
      aWrittenArticle({
        headline: `Story ${index + 1}`,
        datePublished: day(index + 1),
        keywords: ['Kabul', 'Energy'],
      }),
    ]),
  );

describe('the first build', () => {
  test('writes a page for every address, every feed, and the articles as they were written', async () => {
    const { root, build, built, read } = aPaper({
      [file('rain')]: aWrittenArticle({ keywords: ['Kabul'] }),
      'public/images/rain.svg': '<svg/>',
      'public/.well-known/security.txt': 'Contact: mailto:desk@example.org',
    });
    const report = await build();
    expect(built()).toEqual(
      expect.arrayContaining([
        '.well-known/security.txt',
        '404.html',
        '_headers',
        'articles/world/rain.json',
        'feed.json',
        'front.json',
        'images/rain.svg',
        'index.html',
        'saved/index.html',
        'topics/kabul/feed.json',
        'topics/kabul/index.html',
        'world/feed.json',
        'world/index.html',
        'world/rain/index.html',
        'world/rain/links.json',
        'world/atom.xml',
        'world/rss.xml',
        'your-data/index.html',
        'sitemap.xml',
        'news-sitemap.xml',
        'robots.txt',
        'service-worker.js',
        'opening/index.html',
        'manifest.webmanifest',
        'icons/apple-touch-icon.png',
      ]),
    );
    expect(report).toMatchObject({ articles: 1, deleted: [], reused: 0 });
    expect(report.written).toHaveLength(built().length);
    expect(read('articles/world/rain.json')).toBe(readFileSync(`${root}/${file('rain')}`, 'utf8'));
    expect(read('world/rain/index.html')).toContain('It will rain.');
  });

  test('stops before anything is written and lists every bad file, not the first', async () => {
    const { build, built } = aPaper({
      [file('rain')]: { ...aWrittenArticle(), headline: '' },
      [file('snow')]: '{',
    });
    await expect(build()).rejects.toThrow(
      /world\/rain\.json:2 headline: is empty[^\n]*\n.*world\/snow\.json:1 this is not JSON/,
    );
    expect(built()).toEqual([]);
  });
});

describe('the next build', () => {
  test('writes nothing when nothing has changed', async () => {
    const { build, snapshot } = aPaper(stories(3));
    await build();
    const before = snapshot();
    const report = await build();
    expect(report.written).toEqual([]);
    expect(report.reused).toBe(before.size);
    expect(snapshot()).toEqual(before);
  });

  test('of a paper with one article more writes a handful of files, however large the paper is', async () => {
    const { build, buildAgain, write, snapshot, read } = aPaper(stories(130));
    await build();
    const before = snapshot();
    write(
      file('news'),
      aWrittenArticle({ headline: 'News', datePublished: day(400), keywords: ['Kabul', 'Energy'] }),
    );
    const { written } = await buildAgain();

    const after = snapshot();
    const changed = [...after]
      .filter(([path, content]) => before.get(path) !== content)
      .map(([path]) => `/${path}`);
    expect(written.toSorted()).toEqual(changed.toSorted());
    expect(written.filter((path) => before.has(path.slice(1))).length).toBeLessThanOrEqual(25);
    for (const path of ['', 'world/', 'topics/kabul/', 'authors/newsroom/'])
      expect(read(`${path}index.html`)).toContain('News');
  });

  test('gives the same pages as building everything anew, but for what an app looks up by itself', async () => {
    const { root, build, buildAgain, write, remove, built, read } = aPaper(stories(12));
    await build();
    write(file('story-5'), aWrittenArticle({ headline: 'Story 5, put right', datePublished: day(5) }));
    write(file('news'), aWrittenArticle({ headline: 'News', datePublished: day(400) }));
    remove(file('story-9'));
    await buildAgain();
    const kept = new Map(built().map((path) => [path, read(path)]));
    rmSync(`${root}/dist`, { recursive: true });
    rmSync(`${root}/node_modules/.cache/generico/record.json`);
    await buildAgain();
    const anew = new Map(built().map((path) => [path, read(path)]));

    expect([...kept.keys()]).toEqual([...anew.keys()]);
    const other = [...anew].filter(([path, content]) => kept.get(path) !== content).map(([path]) => path);
    // All stand on one shelf, from which one was taken away: their pages were rendered again.
    expect(other).toEqual([]);
  });

  test('leaves an older page as it is when a newer story comes beside it', async () => {
    const { build, buildAgain, write } = aPaper(stories(12));
    await build();
    write(file('news'), aWrittenArticle({ headline: 'News', datePublished: day(400) }));
    const { written } = await buildAgain();
    expect(written).toContain('/world/news/index.html');
    expect(written).toContain('/world/story-12/links.json');
    expect(written.filter((path) => /story-\d+\/index\.html/.test(path))).toEqual([]);
  });

  test('removes the files of an article that is gone, and every link to it', async () => {
    const { build, buildAgain, remove, built, read } = aPaper(stories(12));
    await build();
    expect(read('world/story-1/index.html')).toContain('/world/story-9/');
    remove(file('story-9'));
    const { deleted } = await buildAgain();
    expect(deleted).toEqual(
      expect.arrayContaining([
        '/articles/world/story-9.json',
        '/world/story-9/index.html',
        '/world/story-9/links.json',
      ]),
    );
    expect(built().filter((path) => /story-9\b/.test(read(path)))).toEqual([]);
  });

  test('of an article that moved has it at its new address alone', async () => {
    const { build, buildAgain, write, remove, built } = aPaper(stories(3));
    await build();
    remove(file('story-2'));
    write(file('renamed'), aWrittenArticle({ headline: 'Story 2', datePublished: day(2) }));
    await buildAgain();
    expect(built().filter((path) => path.includes('story-2'))).toEqual([]);
    expect(built()).toContain('world/renamed/index.html');
  });

  test('mends what was changed or lost in dist, and takes away what does not belong there', async () => {
    const { root, build, buildAgain, snapshot } = aPaper(stories(2));
    await build();
    const before = [...snapshot().keys()];
    writeFileSync(`${root}/dist/index.html`, 'scribble');
    rmSync(`${root}/dist/world/story-1`, { recursive: true });
    writeFileSync(`${root}/dist/world/stray.html`, '');
    const { written, deleted } = await buildAgain();
    expect(written.toSorted()).toEqual([
      '/index.html',
      '/world/story-1/index.html',
      '/world/story-1/links.json',
    ]);
    expect(deleted).toEqual(['/world/stray.html']);
    expect([...snapshot().keys()]).toEqual(before);
  });

  test('makes every page anew when the template has changed, and writes those that differ by it', async () => {
    const { root, build, built } = aPaper(stories(2));
    await build();
    const shell = readFileSync(`${root}/index.html`, 'utf8');
    writeFileSync(
      `${root}/index.html`,
      shell.replace('</head>', '<meta name="robots" content="all"></head>'),
    );
    const { written } = await build();
    expect(
      written
        .filter((path) => path.endsWith('.html'))
        .map((path) => path.slice(1))
        .toSorted(),
    ).toEqual(built().filter((path) => path.endsWith('.html')));
    expect(written).not.toContain('/feed.json');
  });

  test('leaves the parts of the last app for tabs that are open, and those before it no more', async () => {
    const { root, build, buildAgain, built, write } = aPaper(stories(2));
    await build();
    const app = `${root}/node_modules/.cache/generico/app/assets`;
    const deploy = async (part: string) => {
      rmSync(app, { recursive: true, force: true });
      mkdirSync(app, { recursive: true });
      writeFileSync(`${app}/${part}`, part);
      await buildAgain();
    };
    const parts = () => built().filter((path) => path.startsWith('assets/part'));
    await deploy('part-1.js');
    await deploy('part-2.js');
    expect(parts()).toEqual(['assets/part-1.js', 'assets/part-2.js']);
    // News alone is no deployment of the app.
    write(file('news'), aWrittenArticle({ headline: 'News', datePublished: day(400) }));
    await buildAgain();
    expect(parts()).toEqual(['assets/part-1.js', 'assets/part-2.js']);
    await deploy('part-3.js');
    expect(parts()).toEqual(['assets/part-2.js', 'assets/part-3.js']);
  });

  test('needs no cache, and does not write what is there already', async () => {
    const { root, build, buildAgain, snapshot } = aPaper(stories(2));
    await build();
    const before = snapshot();
    rmSync(`${root}/node_modules/.cache/generico/record.json`);
    expect((await buildAgain()).written).toEqual([]);
    writeFileSync(`${root}/node_modules/.cache/generico/record.json`, '{"files": 5');
    expect((await buildAgain()).written).toEqual([]);
    expect(snapshot()).toEqual(before);
  });

  test('that fails half way leaves the last good site as it was', async () => {
    const { root, build, buildAgain, write, snapshot } = aPaper({
      ...stories(2),
      'public/images/rain.svg': '<svg/>',
    });
    await build();
    const before = snapshot();
    write(file('story-1'), aWrittenArticle({ headline: 'Changed', body: [paragraph('Changed.')] }));
    // The last thing that is made cannot be.
    const renderer = `${root}/node_modules/.cache/generico/renderer/make-page.mjs`;
    const good = readFileSync(renderer, 'utf8');
    writeFileSync(renderer, 'export function makeAll() { throw new Error("out of ink"); }');
    await expect(buildAgain()).rejects.toThrow('out of ink');
    expect(snapshot()).toEqual(before);

    writeFileSync(renderer, good);
    utimesSync(`${root}/public/images/rain.svg`, new Date(), new Date());
    chmodSync(`${root}/public/images/rain.svg`, 0o644);
    const { written } = await buildAgain();
    expect(written).toContain('/world/story-1/index.html');
    expect(written).not.toContain('/images/rain.svg');
  });
});
