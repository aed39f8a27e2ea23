import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BodyNode } from '../../../src/news/body.ts';
import { everyNode, type Node } from '../../../src/news/every-node.ts';
import { contentHtml } from '../../../src/publish/machines/content-html.ts';
import { anyBody } from '../../support/any-body.ts';
import { anArticle, note, paragraph, reference, text } from '../../support/articles.ts';
import { publishedAt } from '../../support/published-at.ts';

/** What a feed reader makes of it. */
const read = (html: string) => new DOMParser().parseFromString(html, 'text/html').body;
const told = (...args: Parameters<typeof contentHtml>) => read(contentHtml(...args));
const textOf = (root: Element, selector: string) =>
  [...root.querySelectorAll(selector)].map((one) => one.textContent);
const urlsOf = (root: Element) =>
  [...root.querySelectorAll('[href], [src]')].map(
    (one) => one.getAttribute('href') ?? one.getAttribute('src'),
  );

describe('the text of an article for feed readers', () => {
  test('opens with the lead picture and the dateline, and ends with corrections and sources', () => {
    const root = told(
      anArticle({
        dateline: 'LONDON, Oct 24.',
        image: {
          url: '/images/rain.svg',
          alt: 'Rain',
          width: 800,
          height: 450,
          caption: 'A street',
          credit: 'Ann',
        },
        correction: [{ date: '2021-10-25', text: 'It did not rain.' }],
        citation: [{ name: 'The Met', url: 'https://met.example/' }, { name: 'A neighbour' }],
      }),
    );
    expect([...root.children].map((one) => one.textContent)).toEqual([
      'A street Picture: Ann',
      'LONDON, Oct 24. It will rain.',
      'Corrections',
      '25 October 2021: It did not rain.',
      'Source: The Met, A neighbour',
    ]);
    const image = root.querySelector('img')!;
    expect([image.alt, image.getAttribute('width'), image.getAttribute('height')]).toEqual([
      'Rain',
      '800',
      '450',
    ]);
    expect(root.querySelector('time')!.dateTime).toBe('2021-10-25');
    expect(urlsOf(root)).toEqual(['https://generico.ru/images/rain.svg', 'https://met.example/']);
  });

  test('has the dateline in a paragraph of its own before anything but words', () => {
    const root = told(anArticle({ dateline: 'LONDON.', body: [{ type: 'code', value: 'rain()' }] }));
    expect([...root.children].map((one) => [one.localName, one.textContent])).toEqual([
      ['p', 'LONDON. '],
      ['pre', 'rain()\n'],
    ]);
  });

  test('shows a picture of its own with its caption, and one in a line without', () => {
    const picture = {
      type: 'image' as const,
      url: '/images/rain.svg',
      alt: 'Rain',
      title: 'A street',
      width: 800,
    };
    const root = told(
      anArticle({
        body: [
          picture,
          { type: 'blockquote', children: [{ type: 'paragraph', children: [picture] }] },
          { type: 'paragraph', children: [text('See '), picture] },
        ],
      }),
    );
    expect(textOf(root, 'body > figure, blockquote > figure')).toEqual(['A street', 'A street']);
    expect(textOf(root, 'p')).toEqual(['See ']);
    expect(root.querySelectorAll('img[alt=Rain][width="800"]:not([title])')).toHaveLength(3);
  });

  test('marks references as the page does, and lists the notes with their marks', () => {
    const root = told(
      anArticle({
        headline: [text('IS strikes'), reference('banned')],
        body: [
          note('source', 'Told by phone.'),
          note('banned', 'Banned in Russia.', '*'),
          {
            type: 'paragraph',
            children: [text('IS'), reference('banned'), text(' said'), reference('source'), text('.')],
          },
          { type: 'paragraph', children: [text('IS'), reference('banned'), text(' and'), reference('lost')] },
        ],
      }),
    );
    expect(textOf(root, 'body > *')).toEqual([
      'IS* said1.',
      'IS* and*',
      '',
      '* Banned in Russia.',
      '1 Told by phone.',
    ]);
    expect(textOf(root, 'sup')).toEqual(['*', '1', '*', '*', '*', '1']);
  });

  test('sends one to another story by its headline, or by its address, and to a film by its title', () => {
    const body: BodyNode[] = [
      { type: 'leafDirective', name: 'read-also', attributes: { href: '/culture/film/' } },
      { type: 'leafDirective', name: 'read-also', attributes: { href: '/culture/lost/' } },
      {
        type: 'leafDirective',
        name: 'embed',
        attributes: { url: 'https://video.example/?a=1&b', title: 'A film' },
      },
    ];
    const film = anArticle({ category: 'culture', slug: 'film', headline: 'Ein Film', inLanguage: 'de' });
    const root = told(anArticle({ body }), [film]);
    expect(textOf(root, 'p')).toEqual(['Read also: Ein Film', 'Read also: /culture/lost/', 'A film']);
    expect(root.querySelector('[lang=de]')!.textContent).toBe('Ein Film');
    expect(urlsOf(root)).toEqual([
      'https://generico.ru/culture/film/',
      'https://generico.ru/culture/lost/',
      'https://video.example/?a=1&b',
    ]);
  });

  test('leads to the paper wherever it is published, and nowhere that is not safe', () => {
    publishedAt('https://example.org/news');
    const link = (url: string) => ({ type: 'link' as const, url, children: [text('there')] });
    const image = { type: 'image' as const, url: '/images/a.svg', alt: 'A' };
    const article = {
      ...anArticle(),
      body: [
        {
          type: 'paragraph' as const,
          children: [link('/topics/космос/'), link('#a'), link('javascript:alert(1)'), image],
        },
      ],
    };
    const root = told(article);
    expect(urlsOf(root)).toEqual([
      'https://example.org/news/topics/%D0%BA%D0%BE%D1%81%D0%BC%D0%BE%D1%81/',
      'https://example.org/news/world/rain-expected/#a',
      'https://example.org/news/images/a.svg',
    ]);
    expect(textOf(root, 'a:not([href])')).toEqual(['there']);
  });

  test('says which language is spoken where it is not that of the paper', () => {
    const root = told(
      anArticle({
        inLanguage: 'ar',
        correction: [{ date: '2021-10-25', text: 'لا' }],
        body: [
          paragraph('نعم'),
          { type: 'leafDirective', name: 'read-also', attributes: { href: '/culture/film/' } },
        ],
      }),
    );
    const languages = [...root.querySelectorAll('[lang]')].map((one) => [
      one.localName,
      one.getAttribute('lang'),
      one.getAttribute('dir'),
      one.textContent,
    ]);
    expect(languages).toEqual([
      ['div', 'ar', 'rtl', 'نعم\nRead also: /culture/film/'],
      ['span', 'en', 'ltr', 'Read also: '],
      ['span', 'ar', 'rtl', 'لا'],
    ]);
    expect(told(anArticle()).querySelector('[lang]')).toBeNull();
  });

  test('keeps the cells beyond those whose side is named', () => {
    const row = (...cells: string[]) => ({
      type: 'tableRow' as const,
      children: cells.map((cell) => ({ type: 'tableCell' as const, children: [text(cell)] })),
    });
    const root = told(
      anArticle({
        body: [{ type: 'table', align: ['right'], children: [row('a', 'b'), row('c', 'd', 'e')] }],
      }),
    );
    expect(textOf(root, 'th, td').join('')).toBe('abcde');
    expect(textOf(root, '[align=right]')).toEqual(['a', 'c']);
  });

  test('holds every word of any body, in its order, and nothing that runs', () => {
    fc.assert(
      fc.property(anyBody, (body) => {
        const root = told(anArticle({ body }));
        for (const image of root.querySelectorAll('img')) image.replaceWith(image.alt);
        const seen = unspaced(root.textContent);
        let from = 0;
        for (const word of wordsIn(body)) {
          const at = seen.indexOf(word, from);
          expect(at, `"${word}" in "${seen}"`).toBeGreaterThanOrEqual(from);
          from = at + word.length;
        }
        expect(root.querySelector('script, style, iframe, object, form')).toBeNull();
        const tags = new Set([...root.querySelectorAll('*')].map(({ localName }) => localName));
        expect([...tags].filter((tag) => !known.has(tag))).toEqual([]);
      }),
    );
  });

  test('lets no string become markup', () => {
    const bad = '"><script>alert(1)</script><img src=x onerror=alert(1)>\' &lt;b&gt;';
    const root = told(
      anArticle({
        dateline: bad,
        image: { url: '/images/a"b<c>.svg', alt: bad, width: 1, height: 1, caption: bad, credit: bad },
        correction: [{ date: '2021-10-25', text: bad }],
        citation: [{ name: bad, url: 'https://a.example/"><script>' }],
        body: [
          paragraph(bad),
          { type: 'code', lang: bad, value: bad },
          {
            type: 'paragraph',
            children: [{ type: 'link', url: '/a"><script>', title: bad, children: [text(bad)] }],
          },
          {
            type: 'leafDirective',
            name: 'embed',
            attributes: { url: 'https://a.example/"onclick="', title: bad },
          },
        ],
      }),
    );
    expect(root.querySelector('script, [onerror], [onclick]')).toBeNull();
    expect(root.querySelectorAll('img')).toHaveLength(1);
    expect(textOf(root, 'pre')).toEqual([`${bad}\n`]);
  });
});

const known = new Set(
  'p h2 h3 h4 blockquote ul ol li table thead tbody tr th td pre code hr br em strong del a figure img sup'.split(
    ' ',
  ),
);

const unspaced = (words: string) => words.replace(/\s/g, '');

/** The words that stand together in a body, without their spaces; notes come last. */
function wordsIn(body: readonly BodyNode[]): string[] {
  const notes = body.filter(({ type }) => type === 'footnoteDefinition');
  const others = body.filter(({ type }) => type !== 'footnoteDefinition');
  return everyNode([...others, ...notes]).map(({ node }) => unspaced(ownWords(node)));
}

function ownWords(node: Node): string {
  if ('value' in node) return node.value;
  if (node.type === 'image') return node.alt;
  return node.type === 'leafDirective' && node.name === 'embed' ? node.attributes.title : '';
}
