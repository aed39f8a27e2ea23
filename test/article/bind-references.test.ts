import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { bindReferences } from '../../src/article/bind-references.ts';
import { plainText } from '../../src/news/plain-text.ts';
import { reference, text } from '../support/articles.ts';

const shown = (runs: ReturnType<typeof bindReferences>) =>
  runs.map((run) =>
    run
      .map((node) =>
        node.type === 'text' ? node.value : node.type === 'footnoteReference' ? '*' : `<${node.type}>`,
      )
      .join(''),
  );

test.each([
  [
    [text('The new Taliban'), reference('a'), text(', now in power')],
    ['The new ', 'Taliban*,', ' now in power'],
  ],
  [
    [text('IS'), reference('a'), text(' and IS'), reference('a')],
    ['IS*', ' and ', 'IS*'],
  ],
  [
    [text('Two '), reference('a'), reference('b'), text('»).')],
    ['Two ', '**»).'],
  ],
  [
    [{ type: 'emphasis' as const, children: [text('So')] }, reference('a'), text('it is')],
    ['<emphasis>', '*', 'it is'],
  ],
  [[text('No notes here.')], ['No notes here.']],
])('a mark stays with the word before it and the punctuation behind it: %j', (nodes, runs) => {
  expect(shown(bindReferences(nodes))).toEqual(runs);
});

test('nothing is lost or changed places by it, and references are the same nodes', () => {
  const anyNode = fc.oneof(fc.string().map(text), fc.constantFrom('a', 'b').map(reference));
  fc.assert(
    fc.property(fc.array(anyNode), (nodes) => {
      const bound = bindReferences(nodes).flat();
      expect(bound.filter(({ type }) => type === 'footnoteReference')).toEqual(
        nodes.filter(({ type }) => type === 'footnoteReference'),
      );
      expect(plainText(bound)).toBe(plainText(nodes));
    }),
  );
});
