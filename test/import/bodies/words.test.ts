import { autop } from '@wordpress/autop';
import type { Nodes } from 'hast';
import * as fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { parseHtml } from '../../../src/import/bodies/parse-html.ts';
import { articleFaults } from '../../../src/news/article-faults.ts';
import { BodyNode } from '../../../src/news/body.ts';
import { everyNode } from '../../../src/news/every-node.ts';
import { anArticle } from '../../support/articles.ts';
import { read } from './a-context.ts';
import { anyHtml } from './any-html.ts';

/** Words are made of letters and end in a number (see `anyHtml`): they are told apart where no space is between them. */
const wordsIn = (text: string) => text.match(/x?\p{L}*\d+/gu) ?? [];

/** The words that a browser would show. */
function shown(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && /^(?:script|style|template|title|noembed|noframes)$/.test(node.tagName))
    return '';
  return 'children' in node ? node.children.map(shown).join('') : '';
}

const said = (body: BodyNode[]) =>
  everyNode(body)
    .map(({ node }) => ('value' in node ? node.value : node.type === 'image' ? (node.title ?? '') : ''))
    .join(' ');

test.each(['html', 'classic'] as const)('every word of any HTML arrives, in order (%s)', (kind) => {
  fc.assert(
    fc.property(anyHtml, (html) => {
      const { body } = read(kind, html);
      const source = wordsIn(shown(parseHtml(kind === 'classic' ? autop(html) : html)));
      const arrived = wordsIn(said(body));
      // Captions stand behind what they are of, and those of tables before.
      const inOrder = (words: string[]) => (/caption>/.test(html) ? words.toSorted() : words);
      expect(inOrder(arrived)).toEqual(inOrder(source));
    }),
    { numRuns: 1500 },
  );
});

test('any HTML is a body that may be published', () => {
  fc.assert(
    fc.property(anyHtml, (html) => {
      const { body } = read('html', html);
      expect(v.parse(v.array(BodyNode), body)).toEqual(body);
      expect(articleFaults(anArticle({ body: [...body, { type: 'thematicBreak' }] }), () => true)).toEqual(
        [],
      );
    }),
    { numRuns: 500 },
  );
});

test.each([60, 500, 3000])('%i elements in each other are flattened, and their words arrive', (depth) => {
  for (const name of ['div', 'b', 'blockquote', 'em><strong', 'ul><li', 'table><tr><td']) {
    const { body } = read('html', `<p>before1</p>${`<${name}>`.repeat(depth)}deep2 words3<p>after4</p>`);
    expect(wordsIn(said(body))).toEqual(['before1', 'deep2', 'words3', 'after4']);
    expect(articleFaults(anArticle({ body }), () => true)).toEqual([]);
  }
});

test('any bytes are read without an error', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('html', 'classic', 'markdown', 'text'),
      fc.string({
        unit: fc.oneof(
          fc.constantFrom(
            '<',
            '>',
            '[',
            ']',
            '/',
            '*',
            '(',
            ')',
            '!',
            '&',
            '"',
            '\n',
            ' ',
            ':',
            '#',
            '^',
            '=',
            '`',
          ),
          fc.string({ unit: 'binary', maxLength: 4 }),
        ),
        maxLength: 200,
      }),
      (kind, text) => {
        const { headline, body } = read(kind, text, {}, text);
        expect(v.is(v.array(BodyNode), body)).toBe(true);
        expect(
          articleFaults(
            anArticle({
              headline: [...headline, { type: 'text', value: 'x' }],
              body: [...body, { type: 'thematicBreak' }],
            }),
            () => true,
          ),
        ).toEqual([]);
      },
    ),
    { numRuns: 2000 },
  );
});

test('Markdown nested without end stays as it is written, and brackets without end take no time', () => {
  for (const sign of ['> ', '>', '- ', '* > ', '1. ', '10) '])
    expect(read('markdown', `before\n\n${sign.repeat(10_000)}deep1`)).toMatchObject({
      body: [{ type: 'paragraph' }, { children: [{ value: `${sign.repeat(10_000)}deep1` }] }],
      warnings: [expect.stringContaining('too deep') as string],
    });
  const brackets = '[a] '.repeat(20_000);
  expect(said(read('html', brackets).body).trim()).toBe(brackets.trim());
});
