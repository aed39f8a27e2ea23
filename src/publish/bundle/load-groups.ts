import { join } from 'node:path';
import { normalizePath, type Rolldown } from 'vite';

const source = (path: string) => normalizePath(join(import.meta.dirname, '../../..', path));
const start = source('index.html');

/** They ask for nothing but what is loaded when the reader rests (browser/use-is-active.ts). */
const aroundEveryPage = ['src/pages/layout.tsx', 'src/pages/article-page.tsx'].map(source);

/**
 * Two files of what is loaded together. Left alone, each module that several parts share becomes a file of its own: the
 * first page asks for eleven scripts instead of one, and a page whose reader rests for thirteen.
 */
export function loadGroups(): Rolldown.CodeSplittingGroup[] {
  let first: Set<string> | undefined;
  let resting: Set<string> | undefined;
  return [
    {
      debugName: 'loaded together',
      name(id, context) {
        const imports = (from: string) => context.getModuleInfo(from)?.importedIds ?? [];
        first ??= reachedFrom([start], imports);
        if (first.has(id)) return 'index';
        resting ??= reachedFrom(
          aroundEveryPage.flatMap((page) => context.getModuleInfo(page)?.dynamicallyImportedIds ?? []),
          imports,
        );
        return resting.has(id) ? 'resting' : null;
      },
    },
  ];
}

function reachedFrom(from: string[], leadsTo: (id: string) => readonly string[]): Set<string> {
  const reached = new Set(from);
  // A set that grows is walked to its new end.
  for (const id of reached) for (const next of leadsTo(id)) reached.add(next);
  return reached;
}
