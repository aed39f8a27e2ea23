import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { fixture, partsOf, readParts } from './read-parts.ts';

const rss = (title: string, declaration = '') =>
  `${declaration}<rss version="2.0"><channel><item><title>${title}</title></item></channel></rss>`;

/** Letters of windows-1251, as bytes. */
const cyrillic = (text: string) =>
  Buffer.from(
    Array.from(text, (letter) => {
      const code = letter.codePointAt(0)!;
      return code < 128 ? code : code - 0x410 + 0xc0;
    }),
  );

describe('the encoding of a file', () => {
  test.each([
    ['declared', cyrillic(rss('Дождь', '<?xml version="1.0" encoding="windows-1251"?>'))],
    [
      'declared in other quotes',
      cyrillic(rss('Дождь', "<?xml version='1.0' encoding='CP1251' standalone='yes'?>")),
    ],
    ['none', Buffer.from(rss('Дождь'))],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${rss('Дождь', '<?xml version="1.0"?>')}`)],
    [
      'UTF-16 with a mark',
      Buffer.from(`\uFEFF${rss('Дождь', '<?xml version="1.0" encoding="UTF-16"?>')}`, 'utf16le'),
    ],
    ['UTF-16 of the other order', Buffer.from(`\uFEFF${rss('Дождь')}`, 'utf16le').swap16()],
    ['UTF-16 without a mark', Buffer.from(rss('Дождь', '<?xml version="1.0"?>'), 'utf16le')],
    [
      'UTF-16 that is declared and not so',
      Buffer.from(rss('Дождь', '<?xml version="1.0" encoding="UTF-16"?>')),
    ],
    ['gzip', gzipSync(rss('Дождь'))],
    [
      'gzip of windows-1251',
      gzipSync(cyrillic(rss('Дождь', '<?xml version="1.0" encoding="windows-1251"?>'))),
    ],
  ])('is seen: %s', async (_what, bytes) => {
    const { items, warnings, unreadable } = await partsOf(bytes);
    expect(items.map(({ headline }) => headline.text)).toEqual(['Дождь']);
    expect([warnings, unreadable]).toEqual([[], []]);
  });

  test('that nobody knows is told', async () => {
    const { unreadable } = await partsOf(rss('Rain', '<?xml version="1.0" encoding="martian"?>'));
    expect(unreadable).toMatchObject([
      { line: 1, message: expect.stringMatching(/"martian", which is not known – save it as UTF-8/) },
    ]);
  });

  test('that is another than declared is told, with the place', async () => {
    const { items, warnings } = await partsOf(
      Buffer.concat([
        Buffer.from('<rss><channel>\n<item><title>'),
        cyrillic('Дождь'),
        Buffer.from('</title></item></channel></rss>'),
      ]),
    );
    expect(items).toHaveLength(1);
    expect(warnings).toMatchObject([
      {
        line: 2,
        message: expect.stringMatching(/^\d+ characters? .*not of the encoding .* – save the file as UTF-8/),
      },
    ]);
  });

  test('is kept where a letter falls between two reads', async () => {
    const long = '€'.repeat(200_000);
    const { items } = await partsOf(rss(`a${long}`));
    expect(items[0]!.headline.text).toBe(`a${long}`);
  });
});

describe('XML', () => {
  test('may say ]]> in CDATA that is parted there', async () => {
    const { items } = await partsOf(rss('<![CDATA[a ]]]]><![CDATA[> b &amp; <i>]]>'));
    expect(items[0]!.headline.text).toBe('a ]]> b &amp; <i>');
  });

  test('has no entities of its own: a bomb is harmless, and no file is fetched', async () => {
    const levels = Array.from(
      { length: 9 },
      (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`,
    ).join('\n');
    const doctype = `<?xml version="1.0"?>\n<!DOCTYPE rss [\n<!ENTITY l0 "lol">\n${levels}\n<!ENTITY file SYSTEM "file:///etc/passwd">\n]>\n`;
    const { items, unreadable } = await partsOf(rss('&l9;&file;&nbsp;&constructor;&#x41;', doctype));
    expect(items.map(({ headline }) => headline.text)).toEqual(['&l9;&file;\u00A0&constructor;A']);
    expect(unreadable).toEqual([]);
  });

  test('is read where people forgot to escape', async () => {
    const { items, unreadable } = await partsOf(rss('AT&T & sons, 1 < 2'));
    expect(items.map(({ headline }) => headline.text)).toEqual(['AT&T & sons, 1 < 2']);
    expect(unreadable).toEqual([]);
  });

  test('loses control characters, and that is told with the place', async () => {
    const { items, warnings } = await partsOf(
      `<rss><channel>\n\n<item><title>Ra\u0008in\u000B</title></item></channel></rss>`,
    );
    expect(items.map(({ headline }) => headline.text)).toEqual(['Rain']);
    expect(warnings).toMatchObject([
      { line: 3, message: expect.stringMatching(/^2 control characters were left out/) },
    ]);
  });

  test.each([
    [
      'is not closed',
      '<rss><channel>\n<item><title>One</title></item>\n<item><title>Two',
      3,
      /^ends in the middle/,
    ],
    [
      'closes what is not open',
      '<rss><channel>\n<item><title>One</title></item>\n<item></title></item></channel></rss>',
      3,
      /^is broken XML from here on \(unexpected close tag\) – mend/,
    ],
    [
      'goes on after its end',
      '<rss><channel>\n<item><title>One</title></item></channel></rss>\nWarning: a plugin',
      3,
      /^is broken XML/,
    ],
  ])('that %s is read as far as it goes', async (_what, text, line, message) => {
    const { items, unreadable } = await partsOf(text);
    expect(items.map(({ headline }) => headline.text)).toEqual(['One']);
    expect(unreadable).toMatchObject([{ line, message: expect.stringMatching(message) }]);
  });

  test('nested without end is told', async () => {
    const { unreadable } = await partsOf(rss(`${'<b>'.repeat(50_000)}${'</b>'.repeat(50_000)}`));
    expect(unreadable).toMatchObject([{ message: expect.stringMatching(/^is nested too deep/) }]);
  });

  test('after blank lines, comments and declarations is still known', async () => {
    const { items } = await partsOf(
      `\n\n<?xml version="1.0"?>\n<!-- A <comment> -->\n<?xml-stylesheet href="a.xsl"?>\n<!DOCTYPE rss>\n${rss('Rain')}`,
    );
    expect(items).toHaveLength(1);
  });
});

describe('a file', () => {
  test('is known by what stands in it, and not by its name', async () => {
    const names = [
      'rss-2.0.xml',
      'atom.xml',
      'json-feed-1.1.json',
      'wordpress-rest.json',
      'wordpress-1.2.xml',
      'page.html',
      'front-matter.md',
    ];
    for (const name of names) {
      const whole = await readParts(fixture(name));
      const renamed = await partsOf(readFileSync(fixture(name)), 'source.bin');
      expect(renamed.items.map(({ headline }) => headline)).toEqual(
        whole.items.map(({ headline }) => headline),
      );
      expect(renamed.items.length).toBeGreaterThan(0);
    }
  });

  test.each([
    ['is empty', '', /^is empty – /],
    ['is empty but for blanks', ' \n\t', /^is empty – /],
    [
      'is a picture',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]),
      /^is not a text – what can be read are/,
    ],
    [
      'is a ZIP archive',
      Buffer.from('PK\u0003\u0004\u0000\u0000'),
      /^is not a text but a ZIP archive \(unpack it/,
    ],
    [
      'is other XML',
      '<?xml version="1.0"?><opml><body/></opml>',
      /^is XML of a kind not known here \(<opml>\) – what can be read/,
    ],
    [
      'is half an archive',
      gzipSync(rss('Rain'.repeat(1000))).subarray(0, 40),
      /gzip archive.* – copy or download it anew$/,
    ],
    [
      'is a damaged archive',
      Buffer.from([0x1f, 0x8b, 8, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]),
      /gzip archive.* – copy or download it anew$/,
    ],
  ])('that %s cannot be read', async (_what, content, message) => {
    const { parts, unreadable } = await partsOf(content);
    expect(unreadable).toMatchObject([{ message: expect.stringMatching(message) }]);
    expect(parts).toHaveLength(1);
  });

  test('that is not there, or is a folder, cannot be read', async () => {
    const missing = await readParts(fixture('missing.xml'));
    expect(missing.parts).toEqual([
      { unreadable: { file: fixture('missing.xml'), message: expect.stringMatching(/^is not there – /) } },
    ]);
    const folder = await readParts(import.meta.dirname);
    expect(folder.unreadable).toMatchObject([{ message: expect.stringMatching(/^is a folder – /) }]);
  });

  test('half an archive is read as far as it goes', async () => {
    const items = Array.from(
      { length: 20_000 },
      (_, at) => `<item><title>${at} ${(at * 7919) % 104_729}</title></item>\n`,
    );
    const whole = gzipSync(`<rss><channel>\n${items.join('')}</channel></rss>`);
    const { items: read, unreadable } = await partsOf(whole.subarray(0, whole.length - 10_000));
    expect(read.length).toBeGreaterThan(5000);
    expect(read.at(-1)!.headline.text).toMatch(/^\d+ \d+$/);
    expect(unreadable).toMatchObject([{ message: expect.stringContaining('gzip') }]);
  });

  test.each([
    ['[A link](https://x.example/) at the start.\n\n# Rain', 'Rain'],
    ['{% raw %}\n\n# Rain', 'Rain'],
    ['<div align="center"><p>A logo</p></div>\n\n# Rain\n\nWet.', 'Rain'],
    ['<!-- A comment -->\n\n# Rain', 'Rain'],
    ['<https://x.example/>\n\n# Rain', 'Rain'],
  ])('that begins %j is Markdown', async (text, headline) => {
    const { items } = await partsOf(text);
    expect(items).toMatchObject([{ headline: { text: headline }, content: { kind: 'markdown' } }]);
  });

  test('that is a feed which speaks of WordPress is no export of it', async () => {
    const { items } = await partsOf(rss('Its namespace is "http://wordpress.org/export/1.2/"'));
    expect(items).toMatchObject([{ content: { text: '' }, id: 'item in line 1' }]);
  });
});
