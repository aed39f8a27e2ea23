import type { FiledArticle } from '../../news/article.ts';
import { note, paragraph, reference, sampleArticle, sampleWords, text } from './sample-article.ts';

export const samplePicture = '/src/workbench/samples/picture.svg';

const cell = (value: string) => ({ type: 'tableCell' as const, children: [text(value)] });
const row = (...values: string[]) => ({ type: 'tableRow' as const, children: values.map(cell) });
const item = (value: string) => ({ type: 'listItem' as const, children: [paragraph(value)] });
const alt = 'Sample picture: hills';
const image = { type: 'image' as const, url: samplePicture, alt };
/** As the image of an article. */
export const sampleImage = { url: samplePicture, alt, width: 1200, height: 675 };

/** An article with every kind of node that a body may have (a test counts them). */
export const sampleEveryNode: FiledArticle = sampleArticle({
  headline: 'Sample story with every kind of node',
  dateline: 'SAMPLE PLACE, Oct 24.',
  body: [
    {
      type: 'paragraph',
      children: [
        text('Sample text with '),
        { type: 'emphasis', children: [text('emphasis')] },
        text(', '),
        { type: 'strong', children: [text('strong words')] },
        text(', '),
        { type: 'delete', children: [text('deleted words')] },
        text(', '),
        { type: 'inlineCode', value: 'inline code' },
        text(', a '),
        {
          type: 'link',
          url: 'https://example.org/',
          title: 'A sample title',
          children: [text('link elsewhere')],
        },
        text(', a '),
        { type: 'link', url: '/world/', children: [text('link within the paper')] },
        text(', a note'),
        reference('numbered'),
        text(', a marked note'),
        reference('marked'),
        text(', and a line'),
        { type: 'break' },
        text('that is broken. A picture in a line: '),
        { ...image, width: 32, height: 18 },
      ],
    },
    { type: 'heading', depth: 2, children: [text('Sample heading of the second level')] },
    paragraph(sampleWords(30)),
    { type: 'heading', depth: 3, children: [text('Sample heading of the third level')] },
    paragraph(sampleWords(20)),
    { type: 'heading', depth: 4, children: [text('Sample heading of the fourth level')] },
    paragraph(sampleWords(20)),
    {
      type: 'blockquote',
      children: [paragraph(sampleWords(24)), paragraph('Sample source of the quotation')],
    },
    { type: 'list', children: [item('Sample item'), item(sampleWords(18))] },
    { type: 'list', ordered: true, start: 3, children: [item('Sample item'), item('Sample item')] },
    {
      type: 'table',
      align: ['left', 'right', 'center'],
      children: [
        row('Sample party', 'Seats', 'Change'),
        row('One', '206', '+ 53'),
        row('Another', '152', '− 49'),
      ],
    },
    {
      type: 'code',
      lang: 'json',
      value: '{ "sample": "code that is too long for a narrow screen, and scrolls there" }',
    },
    { ...image, title: 'Sample caption of a picture with a place of its own.', width: 1200, height: 675 },
    { type: 'leafDirective', name: 'read-also', attributes: { href: '/world/sample-story-1/' } },
    {
      type: 'leafDirective',
      name: 'embed',
      attributes: { url: 'https://example.org/film', title: 'Sample film' },
    },
    { type: 'thematicBreak' },
    paragraph(sampleWords(12)),
    note('numbered', 'Sample note, which is numbered since it has no mark of its own.'),
    note('marked', 'Sample note with a mark.', '*'),
  ],
});
