import * as fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { articleFaults } from '../../../src/news/article-faults.ts';
import { BodyNode, type Inline } from '../../../src/news/body.ts';
import { everyNode } from '../../../src/news/every-node.ts';
import { bodyOf } from '../../../src/import/bodies/body-of.ts';
import { canonicalBody } from '../../../src/import/bodies/canonical-body.ts';
import { markdownInline, markdownOf } from '../../../src/import/bodies/markdown-of.ts';
import { anyBody, anyInline, noteText } from '../../support/any-body.ts';
import { anArticle, note, paragraph, reference, text } from '../../support/articles.ts';
import { aContext } from './a-context.ts';

const readBack = (body: BodyNode[], headline: Inline[] = [text('Head')]) =>
  bodyOf(
    { kind: 'markdown', text: markdownOf(body) },
    { kind: 'markdown', text: markdownInline(headline) ?? '' },
    aContext().context,
  );

/** Any body whose note, if it has one, is referred to, and whose references have a note. */
const anySoundBody = anyBody.filter((body) => {
  const article = anArticle({ body });
  return articleFaults(article, () => true).length === 0;
});

test('any body comes back from Markdown as it was', () => {
  let fences = 0;
  fc.assert(
    fc.property(anySoundBody, (body) => {
      const wanted = canonicalBody(body);
      fences += markdownOf(body).split('generico-block').length - 1;
      expect(readBack(body).body).toEqual(wanted);
    }),
    { numRuns: 500 },
  );
  expect(fences).toBeGreaterThan(0);
});

test('any headline that Markdown can say comes back from it', () => {
  fc.assert(
    fc.property(fc.array(anyInline, { minLength: 1, maxLength: 4 }), (headline) => {
      const noted = everyNode(headline).some(({ node }) => node.type === 'footnoteReference');
      const body = noted ? [note('note', noteText, '*'), paragraph('x')] : [paragraph('x')];
      const said = markdownInline(headline);
      fc.pre(said !== undefined);
      const [wanted] = canonicalBody([{ type: 'paragraph', children: headline }]);
      const back = bodyOf(
        { kind: 'markdown', text: markdownOf(body) },
        { kind: 'markdown', text: said ?? '' },
        aContext().context,
      );
      expect(back.headline).toEqual(wanted?.type === 'paragraph' ? wanted.children : []);
    }),
  );
});

test('what newspapers write is plain Markdown, with no fence for machines', () => {
  const body: BodyNode[] = [
    {
      type: 'paragraph',
      children: [text('IS'), reference('banned'), text(' said: 5 * 3, a_b, [sic], 10:30, :smile:, <b>')],
    },
    { type: 'heading', depth: 2, children: [text('A heading # 1')] },
    {
      type: 'paragraph',
      children: [
        { type: 'emphasis', children: [text('so')] },
        text('much '),
        { type: 'strong', children: [text('more')] },
        { type: 'break' },
        { type: 'link', url: '/world/x/', title: 'A "title"', children: [text('link')] },
        text(' www.example.com and a@b.example'),
      ],
    },
    {
      type: 'paragraph',
      children: [
        { type: 'image', url: '/images/a.jpg', alt: 'Alt', title: 'Said (so)', width: 640, height: 480 },
      ],
    },
    {
      type: 'list',
      ordered: true,
      start: 3,
      children: [{ type: 'listItem', children: [paragraph('one'), paragraph('two')] }],
    },
    { type: 'list', children: [{ type: 'listItem', children: [paragraph('one')] }] },
    { type: 'list', children: [{ type: 'listItem', children: [paragraph('another list')] }] },
    { type: 'blockquote', children: [paragraph('quoted')] },
    { type: 'code', lang: 'js', value: 'let a;\n\n' },
    {
      type: 'table',
      align: [null, 'right'],
      children: [
        {
          type: 'tableRow',
          children: [
            { type: 'tableCell', children: [text('a|b')] },
            { type: 'tableCell', children: [text('c')] },
          ],
        },
        {
          type: 'tableRow',
          children: [
            { type: 'tableCell', children: [] },
            { type: 'tableCell', children: [text('d')] },
          ],
        },
      ],
    },
    { type: 'thematicBreak' },
    { type: 'leafDirective', name: 'read-also', attributes: { href: '/world/some-story/' } },
    { type: 'leafDirective', name: 'embed', attributes: { url: 'https://vimeo.com/1', title: 'A film [1]' } },
    note('banned', 'A banned organization.', '*'),
  ];
  expect(markdownOf(body)).not.toContain('generico-block');
  expect(readBack(body, [text('IS'), reference('banned'), text(' *wins*')])).toEqual({
    headline: [text('IS'), reference('banned'), text(' *wins*')],
    body: canonicalBody(body),
  });
});

test('what Markdown cannot say is a fence that anybody can read', () => {
  const body: BodyNode[] = [paragraph('before'), { type: 'paragraph', children: [] }, paragraph('after')];
  expect(markdownOf(body)).toBe(
    'before\n\n```json generico-block\n{\n  "type": "paragraph",\n  "children": []\n}\n```\n\nafter\n',
  );
  expect(v.parse(v.array(BodyNode), readBack(body).body)).toEqual(body);
});
