import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { everyNode } from '../../src/news/every-node.ts';
import { collectNotes } from '../../src/news/notes.ts';
import { anyBody } from '../support/any-body.ts';
import { anArticle, note, reference, text } from '../support/articles.ts';

const line = (...children: (ReturnType<typeof text> | ReturnType<typeof reference>)[]) => ({
  type: 'paragraph' as const,
  children,
});
const marks = (article: Parameters<typeof collectNotes>[0]) =>
  collectNotes(article).list.map(({ identifier, mark }) => `${mark} ${identifier}`);

describe('notes', () => {
  test('are numbered in the order in which a reader meets them, the headline first', () => {
    const article = anArticle({
      headline: [text('Rain'), reference('c')],
      body: [
        note('a', 'A.'),
        note('b', 'B.'),
        note('c', 'C.'),
        line(reference('b'), reference('a'), reference('b')),
      ],
    });
    expect(marks(article)).toEqual(['1 c', '2 b', '3 a']);
  });

  test('keep the star that their label gives them, and numbers go on without them', () => {
    const article = anArticle({
      body: [
        line(reference('a'), reference('star'), reference('b')),
        note('star', 'Banned.', '*'),
        note('a', 'A.'),
        note('b', 'B.'),
      ],
    });
    expect(marks(article)).toEqual(['1 a', '* star', '2 b']);
  });

  test('are not referred to by other notes', () => {
    const body = [
      { ...note('a', ''), children: [line(text('See'), reference('b'))] },
      note('b', 'B.'),
      line(reference('a')),
    ];
    const { list } = collectNotes(anArticle({ body }));
    expect(list.map(({ references }) => references)).toEqual([['ref-a-1'], []]);
  });

  test('that nothing refers to come last', () => {
    const article = anArticle({ body: [note('lost', 'Lost.'), note('a', 'A.'), line(reference('a'))] });
    expect(marks(article)).toEqual(['1 a', '2 lost']);
  });

  test('know each of their references by an id of its own', () => {
    const [first, second, third] = [reference('a'), reference('a'), reference('b')];
    const notes = collectNotes(
      anArticle({ body: [line(third), line(second), note('a', 'A.'), note('b', 'B.')], headline: [first] }),
    );
    expect(notes.list.map(({ references }) => references)).toEqual([['ref-a-1', 'ref-a-2'], ['ref-b-1']]);
  });

  test('say of a reference which note it means, and nothing where there is none', () => {
    const article = anArticle({
      headline: [reference('a'), reference('nowhere')],
      body: [note('a', 'A.', '*')],
    });
    const [known, unknown] = article.headline.filter((node) => node.type === 'footnoteReference');
    const notes = collectNotes(article);
    expect(notes.of(known!)).toEqual({ id: 'ref-a-1', note: notes.list[0] });
    expect(notes.of(unknown!)).toBeUndefined();
  });

  test('miss no reference, wherever it stands, and give no id twice', () => {
    fc.assert(
      fc.property(anyBody, (blocks) => {
        // A parsed article never holds the same node twice; what is generated may.
        const body = structuredClone(blocks);
        const notes = collectNotes({ headline: [], body });
        const references = everyNode(body).filter(({ node }) => node.type === 'footnoteReference');
        const ids = notes.list.flatMap((one) => one.references);
        expect(ids).toHaveLength(notes.list.length ? references.length : 0);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});
