import { expect, test } from 'vitest';
import { readArticle } from '../../src/publish/read-article.ts';
import { aWrittenArticle, note, paragraph, text } from '../support/articles.ts';

/** The faults of a file, each with the text of its line: `"headline": "", | headline: is empty`. */
function faultsWith(fields: object) {
  const written = JSON.stringify({ ...aWrittenArticle(), ...fields }, null, 2);
  const file = readArticle(written);
  const lines = written.split('\n').map((line) => line.trim());
  return 'faults' in file
    ? file.faults.map(({ line, field, message }) => `${lines[line - 1]} | ${field}: ${message}`)
    : [];
}

const inline = (node: object) => ({ body: [{ type: 'paragraph', children: [node] }] });
const deep = (node: object) => ({
  body: [
    paragraph('Rain.'),
    {
      type: 'list',
      children: [{ type: 'listItem', children: [{ type: 'blockquote', children: [node] }] }],
    },
  ],
});
const inDeep = 'body[1].children[0].children[0].children[0]';
const lead = { url: '/images/rain.svg', alt: 'Rain', width: 640, height: 360 };
const letter = { author: 'Ann', datePublished: '2021-10-24T13:00:00Z', text: 'Wet.' };

test.each<[string, object, string]>([
  ['a missing field', { description: undefined }, '{ | description: is missing – add it'],
  [
    'a missing field deep in the body',
    deep({ type: 'heading', children: [] }),
    `{ | ${inDeep}.depth: is missing – add it`,
  ],
  [
    'an unknown field',
    { standfirst: 'Wet.' },
    '"standfirst": "Wet." | standfirst: is not a field of the format – remove it, or mend its spelling',
  ],
  [
    'an unknown field in the body',
    inline({ ...text('Rain'), colour: 'red' }),
    '"colour": "red" | body[0].children[0].colour: is not a field of the format – remove it, or mend its spelling',
  ],
  ['a number for text', { description: 5 }, '"description": 5, | description: must be text, not a number'],
  ['text for a list', { keywords: 'Kabul' }, '"keywords": "Kabul" | keywords: must be a list, not text'],
  ['text for an object', { author: ['Ann'] }, '"Ann" | author[0]: must be an object, not text'],
  ['null for text', { dateline: null }, '"dateline": null | dateline: must be text, not null'],
  [
    'text for a yes or no',
    { body: [{ type: 'list', ordered: 'yes', children: [] }] },
    '"ordered": "yes", | body[0].ordered: must be true or false, not text',
  ],
  [
    'an unknown node deep in the body',
    deep({ type: 'html', value: '<b>' }),
    `"type": "html", | ${inDeep}.type: "html" is not known here – use paragraph, heading, list, blockquote, table, thematicBreak, code, image, leafDirective`,
  ],
  [
    'a node without its type',
    inline({ value: 'Rain' }),
    '{ | body[0].children[0].type: is missing – add it (text, emphasis, strong, delete, link, inlineCode, break, footnoteReference, image)',
  ],
  [
    'an unknown directive',
    { body: [{ type: 'leafDirective', name: 'poll', attributes: {} }] },
    '"name": "poll", | body[0].name: "poll" is not known here – use read-also, embed',
  ],
  [
    'an unsafe link',
    inline({ type: 'link', url: 'javascript:alert(1)', children: [text('More')] }),
    '"url": "javascript:alert(1)", | body[0].children[0].url: is not a link that is safe to follow – use https:, http:, mailto: or a path such as /world/some-story/',
  ],
  [
    'a picture from elsewhere',
    { image: { ...lead, url: 'https://x.example/rain.jpg' } },
    '"url": "https://x.example/rain.jpg", | image.url: is not a file of this site – put the picture into public/images and write /images/its-name.svg',
  ],
  [
    'an address that is not on the web',
    { author: [{ name: 'Ann', url: 'ftp://ann.example' }] },
    '"url": "ftp://ann.example" | author[0].url: is not a web address – write it whole, with https://',
  ],
  [
    'a read-also that is not a path',
    { body: [{ type: 'leafDirective', name: 'read-also', attributes: { href: 'some-story' } }] },
    '"href": "some-story" | body[0].attributes.href: is not the path of a story – write it as /world/some-story/',
  ],
  [
    'a bad date',
    { datePublished: '24 Oct 2021' },
    '"datePublished": "24 Oct 2021", | datePublished: is not a date with time and offset – write it as 2021-10-24T12:40:00+03:00',
  ],
  [
    'a bad date of a comment',
    { comment: [{ ...letter, datePublished: '2021-10-24' }] },
    '"datePublished": "2021-10-24", | comment[0].datePublished: is not a date with time and offset – write it as 2021-10-24T12:40:00+03:00',
  ],
  [
    'a bad day',
    { correction: [{ date: 'Monday', text: 'It was snow.' }] },
    '"date": "Monday", | correction[0].date: is not a day – write it as 2021-10-24',
  ],
  ['an empty headline', { headline: '' }, '"headline": "", | headline: is empty – write something'],
  ['a headline of no nodes', { headline: [] }, '"headline": [], | headline: is empty – write at least one'],
  [
    'a headline that is neither text nor nodes',
    { headline: 5 },
    '"headline": 5, | headline: must be text, or a list of text nodes – write it as "Some words"',
  ],
  ['an empty body', { body: [] }, '"body": [] | body: is empty – write at least one'],
  [
    'a long mark',
    { body: [note('rain', 'Water.', 'four')] },
    '"label": "four", | body[0].label: is no mark – write one to three characters without spaces, as "*"',
  ],
  [
    'an identifier with a space',
    { body: [note('the rain', 'Water.')] },
    '"identifier": "the rain", | body[0].identifier: may only hold letters, digits, - and _ – rename it',
  ],
  [
    'words in a read-also',
    {
      body: [
        {
          type: 'leafDirective',
          name: 'read-also',
          attributes: { href: '/world/x/' },
          children: [text('x')],
        },
      ],
    },
    '{ | body[0].children[0]: must stay empty – remove what is in it',
  ],
  [
    'an unknown choice',
    { comments: 'maybe' },
    '"comments": "maybe" | comments: "maybe" is not known here – use open, closed',
  ],
  [
    'a size that is not whole',
    { image: { ...lead, width: 640.5 } },
    '"width": 640.5, | image.width: 640.5 is not a whole number – write one',
  ],
  [
    'a country by its name',
    {
      contentLocation: [
        { name: 'Kabul', latitude: 34.53, longitude: 69.17, address: { addressCountry: 'Afghanistan' } },
      ],
    },
    '"addressCountry": "Afghanistan" | contentLocation[0].address.addressCountry: is not a country – write its two-letter ISO 3166 code, as "AF"',
  ],
  [
    'a language by its name',
    { inLanguage: 'English' },
    '"inLanguage": "English" | inLanguage: is not a language – write its BCP 47 tag, as "en" or "ru"',
  ],
])('%s is told with line, field and what to do', (_what, fields, fault) => {
  expect(faultsWith(fields)).toEqual([fault]);
});

test('a number out of range is told with its bound', () => {
  const place = { name: 'Kabul', latitude: 134, longitude: -190 };
  expect(faultsWith({ contentLocation: [place] })).toEqual([
    expect.stringMatching(/^"latitude": 134, \| contentLocation\[0\]\.latitude: 134 is too large .*90/),
    expect.stringMatching(/^"longitude": -190 \| contentLocation\[0\]\.longitude: -190 is too small .*-180/),
  ]);
});

test('a headline of nodes is told what is wrong within it, not that it is no text', () => {
  expect(faultsWith({ headline: [{ type: 'html', value: '<b>' }] })).toEqual([
    expect.stringContaining('headline[0].type: "html" is not known here – use text, emphasis'),
  ]);
});

test('a node that is no object is told so', () => {
  expect(faultsWith({ headline: ['Rain'] })).toEqual([
    expect.stringContaining('headline[0]: must be an object, not text'),
  ]);
  expect(faultsWith({ body: ['Rain'] })).toEqual([
    expect.stringContaining('body[0]: must be an object, not text'),
  ]);
});

test.each(['2021-02-30T12:00:00Z', '2021-10-24 12:40:00+03:00', '2021-10-24T12:40:00+0300', 'today'])(
  '%s is told once as no date and time',
  (datePublished) => {
    expect(faultsWith({ datePublished })).toEqual([
      expect.stringContaining('datePublished: is not a date with time'),
    ]);
  },
);

test('all faults of a file are told, not the first', () => {
  const fields = { headline: undefined, datePublished: '24 Oct 2021', body: [{ type: 'html' }], extra: 1 };
  expect(faultsWith(fields).map((fault) => fault.split(' | ')[1]!.split(': ')[0])).toEqual([
    'headline',
    'datePublished',
    'body[0].type',
    'extra',
  ]);
});
