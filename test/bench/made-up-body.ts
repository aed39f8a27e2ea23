import type { BodyNode } from '../../src/news/body.ts';
import { note, paragraph, reference, text } from '../support/articles.ts';
import type { Dice } from './dice.ts';
import type { Writer } from './made-up-words.ts';

interface Wanted {
  dice: Dice;
  write: Writer;
  /** How many notes it has: they are called note-1, note-2. */
  notes: number;
  /** The path of a story to read besides. */
  readAlso: string | undefined;
}

/** From 100 to about 1,200 words, some 400 on average: paragraphs, with what else an article has now and then. */
export function madeUpBody({ dice, write, notes, readAlso }: Wanted): BodyNode[] {
  const wanted = 100 + Math.round(1000 * dice.roll() ** 2.7);
  const body: BodyNode[] = [];
  for (let words = 0; words < wanted;) {
    const sentences: string[] = [];
    for (const room = Math.min(dice.between(35, 90), wanted - words); count(sentences) < room;)
      sentences.push(write.sentence(dice.between(7, 24)));
    words += count(sentences);
    body.push({ type: 'paragraph', children: inlines(dice, write, sentences.join(' ')) });
    if (words < wanted) body.push(...aside(dice, write));
  }

  if (readAlso)
    body.splice(2, 0, {
      type: 'leafDirective',
      name: 'read-also',
      attributes: { href: readAlso },
      children: [],
    });
  const first = body[0]!;
  const names = Array.from({ length: notes }, (_, index) => `note-${index + 1}`);
  if (first.type === 'paragraph') first.children.push(...names.map(reference));
  const mark = dice.chance(0.5) ? '*' : undefined;
  return [
    ...body,
    ...names.map((name, index) => note(name, write.sentence(12), index === 0 ? mark : undefined)),
  ];
}

const count = (sentences: string[]) => sentences.join(' ').split(/\s+/).filter(Boolean).length;

/** The words of a paragraph, now and then with a link or something stressed at the end. */
function inlines(dice: Dice, write: Writer, words: string) {
  if (dice.chance(0.08))
    return [
      text(`${words} `),
      {
        type: 'link' as const,
        url: `https://example.org/${dice.between(1, 9999)}`,
        children: [text(write.phrase(3))],
      },
      text('.'),
    ];
  if (dice.chance(0.05))
    return [text(`${words} `), { type: 'emphasis' as const, children: [text(write.phrase(4))] }];
  return [text(words)];
}

/** What stands between two paragraphs: mostly nothing. */
function aside(dice: Dice, write: Writer): BodyNode[] {
  const kind = dice.roll();
  if (kind < 0.12) return [{ type: 'heading', depth: 2, children: [text(write.phrase(4))] }];
  if (kind < 0.17) return [{ type: 'blockquote', children: [paragraph(write.sentence(16))] }];
  if (kind < 0.21)
    return [
      {
        type: 'list',
        ordered: dice.chance(0.3),
        children: Array.from({ length: dice.between(3, 5) }, () => ({
          type: 'listItem',
          children: [paragraph(write.sentence(8))],
        })),
      },
    ];
  if (kind < 0.23) return [madeUpTable(dice, write)];
  return [];
}

function madeUpTable(dice: Dice, write: Writer): BodyNode {
  const cell = (words: string) => ({ type: 'tableCell' as const, children: [text(words)] });
  const row = (first: string, second: string) => ({
    type: 'tableRow' as const,
    children: [cell(first), cell(second)],
  });
  return {
    type: 'table',
    align: [null, 'right'],
    children: [
      row(write.phrase(1), write.phrase(2)),
      ...Array.from({ length: dice.between(3, 6) }, () =>
        row(write.phrase(2), dice.between(1, 9999).toLocaleString('en')),
      ),
    ],
  };
}
