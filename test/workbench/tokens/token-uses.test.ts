import { expect, test } from 'vitest';
import { tokenUses } from '../../../src/workbench/tokens/token-uses.ts';

test('a token is used where a style, a component or a drawing names it, and a longer name is another', () => {
  const uses = tokenUses({
    'src/ui/tokens.css': ':root { --ink: black; --edge: var( --ink ) }',
    'src/b.module.css': 'a { color: var(--ink); border-color: var(--ink, red); fill: var(--ink-2) }',
    'src/a.tsx': `<path fill="var(--ink)" />`,
    'src/publish/card.ts': `const ink = token('ink');`,
  });
  expect(uses.get('--ink')).toEqual([
    { file: 'src/a.tsx', count: 1 },
    { file: 'src/b.module.css', count: 2 },
    { file: 'src/publish/card.ts', count: 1 },
    { file: 'src/ui/tokens.css', count: 1 },
  ]);
  expect(uses.get('--ink-2')).toEqual([{ file: 'src/b.module.css', count: 1 }]);
  expect(uses.get('--edge')).toBeUndefined();
});
