import { describe, expect, test } from 'vitest';
import { articlePath } from '../../src/news/article.ts';
import { faultLine, openNewsroom } from '../../src/publish/newsroom.ts';
import { aWrittenArticle, note, reference, text } from '../support/articles.ts';
import { aPaperFolder } from '../support/paper-folder.ts';

const rain = 'public/articles/world/rain.json';
const snow = 'public/articles/world/snow.json';
const linkTo = (url: string) => ({
  type: 'paragraph' as const,
  children: [{ type: 'link' as const, url, children: [text('More')] }],
});
const readAlso = (href: string) => ({
  type: 'leafDirective' as const,
  name: 'read-also' as const,
  attributes: { href },
});

function aNewsroom(files: Record<string, unknown>) {
  const folder = aPaperFolder(files);
  const newsroom = openNewsroom(folder.publicDir);
  return {
    ...folder,
    ...newsroom,
    paths: () => newsroom.articles().map(articlePath),
    told: () => newsroom.faults().map(faultLine),
  };
}

describe('a newsroom', () => {
  test('without articles has none, and no faults', () => {
    const { paths, told } = aNewsroom({ 'public/favicon.svg': '<svg/>' });
    expect(paths()).toEqual([]);
    expect(told()).toEqual([]);
  });

  test('has every article in the place where its file lies', () => {
    const { paths, told } = aNewsroom({
      [rain]: aWrittenArticle(),
      'public/articles/culture/film.json': aWrittenArticle(),
      'public/articles/world/notes.txt': 'No article.',
    });
    expect(paths().toSorted()).toEqual(['/culture/film/', '/world/rain/']);
    expect(told()).toEqual([]);
  });

  test('tells all faults of all files at once, by file and line, and still has the other articles', () => {
    const { paths, told } = aNewsroom({
      [rain]: { ...aWrittenArticle(), headline: '', datePublished: '24 Oct 2021' },
      [snow]: '{\n  "headline": "Snow",\n}',
      'public/articles/world/sun.json': aWrittenArticle({ body: [readAlso('/world/gone/')] }),
      'public/articles/culture/film.json': aWrittenArticle(),
      'public/articles/gardening/roses.json': { ...aWrittenArticle(), extra: true },
    });
    expect(told()).toEqual([
      expect.stringMatching(
        /^public\/articles\/gardening\/roses\.json:1 the folder "gardening" is no category/,
      ),
      expect.stringMatching(/^public\/articles\/gardening\/roses\.json:21 extra: is not a field/),
      expect.stringMatching(/^public\/articles\/world\/rain\.json:2 headline: is empty/),
      expect.stringMatching(/^public\/articles\/world\/rain\.json:4 datePublished: is not a date/),
      expect.stringMatching(/^public\/articles\/world\/snow\.json:3 this is not JSON/),
      expect.stringMatching(
        /^public\/articles\/world\/sun\.json:\d+ body\[0\]\.attributes\.href: leads nowhere/,
      ),
    ]);
    expect(paths().toSorted()).toEqual(['/culture/film/', '/world/sun/']);
  });

  test('tells of a fault between files in which line it stands', () => {
    const { told } = aNewsroom({
      [rain]: '{\n"headline": [\n{ "type": "footnoteReference",\n"identifier": "ban" }],'.concat(
        JSON.stringify({ ...aWrittenArticle(), headline: undefined }).slice(1),
      ),
    });
    expect(told()).toEqual([
      expect.stringMatching(
        /^public\/articles\/world\/rain\.json:4 headline\[0\]\.identifier: there is no note "ban"/,
      ),
    ]);
  });

  test('does not blame a link for the fault of the article that it leads to', () => {
    const { told } = aNewsroom({
      [rain]: aWrittenArticle({ body: [readAlso('/world/snow/'), linkTo('../snow/')] }),
      [snow]: '{',
    });
    expect(told()).toEqual([expect.stringMatching(/snow\.json:1 this is not JSON/)]);
  });

  test('knows its pages and the files of the paper', () => {
    const { told } = aNewsroom({
      'public/images/rain.svg': '<svg/>',
      [rain]: aWrittenArticle({
        headline: [text('Rain'), reference('rain')],
        keywords: ['Kabul'],
        body: [
          { type: 'image', url: '/images/rain.svg', alt: '' },
          note('rain', 'Water.'),
          ...['/', '/culture/', '/topics/kabul/', '/authors/newsroom/', '/images/rain.svg'].map(linkTo),
        ],
      }),
    });
    expect(told()).toEqual([]);
  });

  test.each([
    ['/images/', 'nothing is published at /images/'],
    ['/topics/nothing/', 'nothing is published at /topics/nothing/'],
    ['/../secret.json', 'nothing is published at /secret.json'],
    ['/%2e%2e/secret.json', 'nothing is published at /secret.json'],
  ])('knows that %s is no page', (url, message) => {
    const { told } = aNewsroom({
      'secret.json': {},
      'public/images/rain.svg': '<svg/>',
      [rain]: aWrittenArticle({ body: [linkTo(url)] }),
    });
    expect(told()).toEqual([expect.stringContaining(message)]);
  });
});

describe('a newsroom at work', () => {
  test('takes up an article that is added, mended, broken and deleted', () => {
    const { write, remove, refresh, paths, told } = aNewsroom({ [rain]: aWrittenArticle() });

    expect(refresh(write(snow, '{'))).toBe(true);
    expect(paths()).toEqual(['/world/rain/']);
    expect(told()).toEqual([expect.stringContaining('world/snow.json:1 this is not JSON')]);

    expect(refresh(write(snow, aWrittenArticle()))).toBe(true);
    expect(paths()).toEqual(['/world/rain/', '/world/snow/']);
    expect(told()).toEqual([]);

    expect(refresh(write(rain, aWrittenArticle({ body: [readAlso('/world/snow/')] })))).toBe(true);
    expect(told()).toEqual([]);

    expect(refresh(remove(snow))).toBe(true);
    expect(paths()).toEqual(['/world/rain/']);
    expect(told()).toEqual([expect.stringMatching(/rain\.json:\d+ .*leads nowhere/)]);
  });

  test('minds nothing but articles', () => {
    const { write, refresh, paths } = aNewsroom({ [rain]: aWrittenArticle() });
    expect(refresh(write('public/article.schema.json', {}))).toBe(false);
    expect(refresh(write('src/world/story.json', aWrittenArticle()))).toBe(false);
    expect(refresh(write('public/articles/world/notes.txt', ''))).toBe(false);
    expect(paths()).toEqual(['/world/rain/']);
  });

  test('misses a picture from the moment that it is gone', () => {
    const image = { url: '/images/rain.svg', alt: '', width: 1, height: 1 };
    const { remove, told } = aNewsroom({
      'public/images/rain.svg': '<svg/>',
      [rain]: aWrittenArticle({ image }),
    });
    expect(told()).toEqual([]);
    remove('public/images/rain.svg');
    expect(told()).toEqual([
      expect.stringContaining('image.url: there is no picture public/images/rain.svg'),
    ]);
  });
});
