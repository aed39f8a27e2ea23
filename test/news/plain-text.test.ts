import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inlineText, plainText } from '../../src/news/plain-text.ts';
import { anyBody, anyInline, anyWords, noteText } from '../support/any-body.ts';
import { note, paragraph, reference, text } from '../support/articles.ts';

describe('the plain text of a story', () => {
  test.each([
    [
      'has no note marks and no notes',
      [
        { type: 'paragraph' as const, children: [text('The Taliban'), reference('a'), text(' said.')] },
        note('a', 'Banned.', '*'),
      ],
      'The Taliban said.',
    ],
    [
      'has a blank line between blocks',
      [
        paragraph('One.'),
        { type: 'blockquote' as const, children: [paragraph('Two.'), paragraph('Three.')] },
      ],
      'One.\n\nTwo.\n\nThree.',
    ],
    [
      'keeps the words of emphasis, links and code',
      [
        { type: 'emphasis' as const, children: [text('One ')] },
        { type: 'link' as const, url: '/world/', children: [text('two ')] },
        { type: 'inlineCode' as const, value: 'three' },
      ],
      'One two three',
    ],
    [
      'says of a picture what it shows',
      [{ type: 'image' as const, url: '/images/a.svg', alt: 'Rain over Kabul', title: 'Rain' }],
      'Rain over Kabul',
    ],
    ['breaks a line where it is broken', [text('One'), { type: 'break' as const }, text('two')], 'One\ntwo'],
    [
      'has a line for each row of a table',
      [
        {
          type: 'table' as const,
          children: [
            ['Gold', '3'],
            ['Silver', '5'],
          ].map((cells) => ({
            type: 'tableRow' as const,
            children: cells.map((cell) => ({ type: 'tableCell' as const, children: [text(cell)] })),
          })),
        },
      ],
      'Gold 3\nSilver 5',
    ],
    [
      'names an embedded film and leaves out other stories',
      [
        {
          type: 'leafDirective' as const,
          name: 'embed' as const,
          attributes: { url: 'https://video.example/1', title: 'A film' },
        },
        { type: 'leafDirective' as const, name: 'read-also' as const, attributes: { href: '/world/x/' } },
        { type: 'thematicBreak' as const },
      ],
      'A film',
    ],
    ['has the words of a block that cannot be read', [{ type: 'unreadable' as const, text: 'Tea?' }], 'Tea?'],
  ])('%s', (_what, nodes, words) => {
    expect(plainText(nodes)).toBe(words);
  });

  test('never has a note or its mark in it, whatever the story', () => {
    fc.assert(
      fc.property(anyBody, (body) => {
        expect(plainText(body)).not.toMatch(/[⟨⟩]/);
      }),
    );
    expect(noteText).toMatch(/[⟨⟩]/);
  });

  test('has single spaces, at most one blank line and no white space around lines', () => {
    fc.assert(
      fc.property(anyBody, (body) => {
        expect(plainText(body)).not.toMatch(/[^\S\n ]| {2}|^\s|\s$| \n|\n |\n{3}/);
      }),
    );
  });

  test('stays as it is when it is made of itself', () => {
    fc.assert(
      fc.property(anyBody, (body) => {
        const words = plainText(body);
        expect(plainText([text(words)])).toBe(words);
      }),
    );
  });

  test('holds every word, in order', () => {
    fc.assert(
      fc.property(fc.array(anyWords), (words) => {
        const said = plainText(words.map(paragraph)).match(/\S+/g);
        expect(said).toEqual(words.join(' ').match(/\S+/g));
      }),
    );
  });
});

test('a piece of a line keeps the spaces that part it from its neighbours', () => {
  expect(inlineText(text('  fight\u00a0 IS '))).toBe(' fight IS ');
  fc.assert(
    fc.property(anyInline, (node) => {
      expect(inlineText(node).trim()).toBe(plainText([node]));
    }),
  );
});
