import * as fc from 'fast-check';
import type { Block, BodyNode, Inline, ListItem } from '../../src/news/body.ts';
import { note, reference } from './articles.ts';

/** Any words, with the white space that people paste. */
export const anyWords = fc.string({
  unit: fc.oneof(fc.constantFrom(' ', '\n', '\t', '\r', '\u00a0', '\u2028'), fc.string({ maxLength: 8 })),
});

const { inline, block } = fc.letrec<{ inline: Inline; block: Block; item: ListItem }>((tie) => {
  const inlines = fc.array(tie('inline'), { maxLength: 4 });
  const blocks = fc.array(tie('block'), { maxLength: 4 });
  const cells = fc.array(fc.record({ type: fc.constant('tableCell' as const), children: inlines }));
  const rows = fc.array(fc.record({ type: fc.constant('tableRow' as const), children: cells }), {
    minLength: 1,
    maxLength: 3,
  });
  const image = fc.record({
    type: fc.constant('image' as const),
    url: fc.constant('/images/chart.svg'),
    alt: anyWords,
  });
  return {
    inline: fc.oneof(
      { maxDepth: 4 },
      fc.record({ type: fc.constantFrom('text', 'inlineCode'), value: anyWords }),
      fc.constant({ type: 'break' as const }),
      fc.constant(reference('note')),
      image,
      fc.record({ type: fc.constantFrom('emphasis', 'strong', 'delete'), children: inlines }),
      fc.record({ type: fc.constant('link' as const), url: fc.constant('/world/'), children: inlines }),
    ),
    block: fc.oneof(
      { maxDepth: 4 },
      fc.record({ type: fc.constant('paragraph' as const), children: inlines }),
      fc.record({
        type: fc.constant('heading' as const),
        depth: fc.constantFrom(2, 3, 4),
        children: inlines,
      }),
      fc.record({ type: fc.constant('code' as const), value: anyWords }),
      fc.constant({ type: 'thematicBreak' as const }),
      image,
      fc.constantFrom(
        {
          type: 'leafDirective' as const,
          name: 'read-also' as const,
          attributes: { href: '/world/another-story/' },
        },
        {
          type: 'leafDirective' as const,
          name: 'embed' as const,
          attributes: { url: 'https://video.example/1', title: 'A film' },
        },
      ),
      fc.record({ type: fc.constant('table' as const), children: rows }),
      fc.record({ type: fc.constant('blockquote' as const), children: blocks }),
      fc.record({ type: fc.constant('list' as const), children: fc.array(tie('item'), { maxLength: 3 }) }),
    ),
    item: fc.record({ type: fc.constant('listItem' as const), children: blocks }),
  };
});

/** What the one note of `anyBody` says: words that stand nowhere else. */
export const noteText = '⟨the note⟩';

export const anyInline = inline;

/** Any body: nodes of every type, nested as the format allows, references to one note, and perhaps the note. */
export const anyBody = fc
  .tuple(fc.array(block, { minLength: 1, maxLength: 6 }), fc.boolean())
  .map(([blocks, noted]): BodyNode[] => (noted ? [note('note', noteText, '⟨*⟩'), ...blocks] : blocks));
