/** Any text through any format arrives, to the letter. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import type { SourceItem } from '../../src/import/source-item.ts';
import { partsOf } from './read-parts.ts';

/** All that XML can say. */
const anyText = fc
  .string({
    unit: fc.oneof(
      {
        weight: 3,
        arbitrary: fc.constantFrom(...'< > & ; " \' [ ] ! - # ` * _ { } : / \n \t а Ж 😀'.split(' '), ' '),
      },
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
      fc.constantFrom(']]>', '<![CDATA[', '&amp;', '&lt;', '&#0;', '<!--', '-->', '</item>', '---', '<p>'),
    ),
    maxLength: 60,
  })
  // oxlint-disable-next-line no-control-regex -- XML has no such characters
  .map((text) => text.replaceAll(/[\u0000-\u0008\u000B-\u001F\u007F\uFFFD-\uFFFF]/g, ''));
/** Blanks at either end of a title mean nothing. */
const anyTitle = anyText.map((text) => text.trim()).filter((text) => text !== '');

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const cdata = (text: string) => `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
const spaces = `xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"`;

interface Texts {
  title: string;
  body: string;
}

const formats: Record<string, (texts: Texts) => string> = {
  'RSS, escaped': ({ title, body }) =>
    `<rss><channel><item><title>${escaped(title)}</title><description>${escaped(body)}</description></item></channel></rss>`,
  'RSS, in CDATA': ({ title, body }) =>
    `<rss><channel><item><title>${cdata(title)}</title><description>${cdata(body)}</description></item></channel></rss>`,
  'RSS 1.0': ({ title, body }) =>
    `<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><item><title>${escaped(title)}</title><description>${cdata(body)}</description></item></r:RDF>`,
  'WordPress export': ({ title, body }) =>
    `<rss ${spaces}><channel><item><title>${cdata(title)}</title><content:encoded>${cdata(body)}</content:encoded><wp:post_type>post</wp:post_type></item></channel></rss>`,
  Atom: ({ title, body }) =>
    `<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>${escaped(title)}</title><content type="html">${escaped(body)}</content></entry></feed>`,
  'JSON Feed': ({ title, body }) =>
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      items: [{ id: '1', title, content_text: body }],
    }),
  'WordPress REST': ({ title, body }) =>
    JSON.stringify([{ title: { rendered: title }, content: { rendered: body }, _embedded: {} }]),
  'front matter': ({ title, body }) => `---\n${stringify({ title })}---\n${body}`,
};

const textsOf = ({ headline, content }: SourceItem) => ({ title: headline.text, body: content.text });

test.each(Object.entries(formats))('any text arrives through %s', async (_name, format) => {
  await fc.assert(
    fc.asyncProperty(anyTitle, anyText, async (title, text) => {
      // A heading that repeats the title is not said twice.
      const body = `x ${text}`;
      const { items, unreadable, warnings } = await partsOf(format({ title, body }));
      expect([unreadable, warnings]).toEqual([[], []]);
      expect(items.map(textsOf)).toEqual([{ title, body }]);
    }),
    { numRuns: 100 },
  );
});

test('whatever a file holds, it is read or told, and nothing is thrown', async () => {
  const start = fc.constantFrom(
    '',
    '<rss',
    '<?xml version="1.0"?><feed',
    '{"version":',
    '[{',
    '---\n',
    '<!doctype html>',
    '\u001F\u008B',
    '<rss><channel><item>',
  );
  await fc.assert(
    fc.asyncProperty(start, fc.oneof(anyText, fc.string({ unit: 'binary' })), async (before, after) => {
      const { parts } = await partsOf(
        Buffer.from(before + after, before.startsWith('\u001F') ? 'latin1' : 'utf8'),
      );
      expect(Array.isArray(parts)).toBe(true);
    }),
    { numRuns: 300 },
  );
});
