import { expect, test } from 'vitest';
import { note, paragraph, reference, text } from '../../support/articles.ts';
import { read } from './a-context.ts';

const star = note('note-1', 'A banned organization', '*');

test.each([
  ['IS* said', ['IS', ' said']],
  ['(IS *) said', ['(IS', ') said']],
  ['IS *) said', ['IS', ' said']],
  ['IS* , said', ['IS', ', said']],
  ['In Kabul. *', ['In Kabul.', '']],
  ['“Taliban*” said', ['“Taliban', '” said']],
  ['"Taliban*" said', ['"Taliban', '" said']],
  ['said *IS', ['said ', 'IS']],
  ['<b>IS</b><sup>*</sup> said', [undefined, ' said']],
])('the star of %s is a reference', (html, [before, after]) => {
  const { body, warnings } = read('html', `<p>${html}</p><p>* A banned organization</p>`);
  expect(body).toEqual([
    {
      type: 'paragraph',
      children: [
        before === undefined ? { type: 'strong', children: [text('IS')] } : text(before),
        reference('note-1'),
        ...(after ? [text(after)] : []),
      ],
    },
    star,
  ]);
  expect(warnings).toEqual([]);
});

test.each(['5 * 3 = 15', 'a*b', '*so* it goes', '***', 'a (*banned) one', 'IS**'])(
  'the stars of %s are none',
  (html) => {
    const { body } = read('html', `<p>IS*</p><p>${html}</p><p>* A banned organization</p>`);
    expect(body[1]).toEqual(paragraph(html));
  },
);

test('one note has many references, also in the headline, and only there', () => {
  const { headline, body } = read(
    'html',
    '<p>IS* and IS*</p><p><em>* - A banned organization</em></p>',
    {},
    'IS* wins',
  );
  expect(headline).toEqual([text('IS'), reference('note-1'), text(' wins')]);
  expect(body).toEqual([
    { type: 'paragraph', children: [text('IS'), reference('note-1'), text(' and IS'), reference('note-1')] },
    star,
  ]);
  expect(read('html', '<p>Words</p><p>*Запрещённая в РФ организация</p>', {}, 'ИГ*').body.at(-1)).toEqual(
    note('note-1', 'Запрещённая в РФ организация', '*'),
  );
});

test('several marks at the end of the last paragraph are several notes', () => {
  const { body } = read('classic', 'IS* and Taliban** met.\n* A banned one\n** Another one\n\nSource: us');
  expect(body.slice(1)).toEqual([
    paragraph('Source: us'),
    note('note-1', 'A banned one', '*'),
    note('note-2', 'Another one', '**'),
  ]);
});

test('a mark that nothing explains stays and is told; a note that nothing refers to stays a paragraph', () => {
  const marked = read('html', '<p>IS* said</p>');
  expect(marked.body).toEqual([paragraph('IS* said')]);
  expect(marked.warnings).toEqual([expect.stringContaining('the mark "*"')]);
  expect(read('html', '<p>Words</p><p>* A banned one</p>').body).toEqual([
    paragraph('Words'),
    paragraph('* A banned one'),
  ]);
});

test("WordPress's notes, as the reader of exports puts them where their block stands", () => {
  const { body } = read(
    'html',
    '<p>One<sup data-fn="u-1" class="fn"><a href="#u-1" id="u-1-link">1</a></sup> two<sup data-fn="u-2" class="fn"><a href="#u-2" id="u-2-link">2</a></sup></p><ol class="wp-block-footnotes"><li id="u-1">First <em>note</em> <a href="#u-1-link">↩︎</a></li><li id="u-2">Second <a href="#u-2-link">↩︎</a></li></ol>',
  );
  expect(body).toEqual([
    { type: 'paragraph', children: [text('One'), reference('note-1'), text(' two'), reference('note-2')] },
    {
      type: 'footnoteDefinition',
      identifier: 'note-1',
      children: [
        { type: 'paragraph', children: [text('First '), { type: 'emphasis', children: [text('note')] }] },
      ],
    },
    note('note-2', 'Second'),
  ]);
});

test.each([
  '<p>One<sup id="r1"><a href="#fn1">1</a></sup></p><hr><ol><li id="fn1"><p>The note <a href="#r1">↩</a></p></li></ol>',
  '<p>One<a href="#_ftn1" name="_ftnref1">[1]</a></p><p><a href="#_ftnref1" name="_ftn1">[1]</a> The note</p>',
  '<p>One<sup>1</sup></p><p><sup>1</sup> The note</p>',
  '<p>One<sup>[1]</sup></p><p>[1] The note</p>',
  '<p>One<sup>1</sup></p><ol><li>The note</li></ol>',
])('raised and linked marks are references: %s', (html) => {
  expect(read('html', html).body.filter(({ type }) => type !== 'thematicBreak')).toEqual([
    { type: 'paragraph', children: [text('One'), reference('note-1')] },
    note('note-1', 'The note'),
  ]);
});

test('a raised number that no note explains is a number', () => {
  expect(read('html', '<p>10 m<sup>2</sup></p><p>Words</p>').body).toEqual([
    paragraph('10 m2'),
    paragraph('Words'),
  ]);
});

test('notes of Markdown; one in a note, or referred to by nothing, is words', () => {
  const { body } = read('markdown', 'One[^a] two[^a].\n\n[^a]: First[^b]\n\n[^b]: Second\n');
  expect(body).toEqual([
    { type: 'paragraph', children: [text('One'), reference('a'), text(' two'), reference('a'), text('.')] },
    {
      type: 'footnoteDefinition',
      identifier: 'a',
      children: [{ type: 'paragraph', children: [text('First'), text('[b]')] }],
    },
    paragraph('Second'),
  ]);
});

test('HTML in Markdown is read as HTML, beside notes and directives', () => {
  const { body, warnings } = read(
    'markdown',
    'One <b>two</b>[^a] :smile:\n\n<iframe src="https://youtu.be/abcdefghijk"></iframe>\n\n::read-also{href="/world/some-story/"}\n\n::other[x]\n\n[^a]: The note\n',
  );
  expect(body).toEqual([
    {
      type: 'paragraph',
      children: [text('One '), { type: 'strong', children: [text('two')] }, reference('a'), text(' :smile:')],
    },
    {
      type: 'leafDirective',
      name: 'embed',
      attributes: { url: 'https://www.youtube.com/watch?v=abcdefghijk', title: 'YouTube' },
    },
    { type: 'leafDirective', name: 'read-also', attributes: { href: '/world/some-story/' } },
    paragraph('::other[x]'),
    note('a', 'The note'),
  ]);
  expect(warnings).toEqual(['the directive "other" is not known: it stays as it is written']);
});
