import { join } from 'node:path';
import { normalizePath, type Rolldown } from 'vite';

const start = normalizePath(join(import.meta.dirname, '../../../index.html'));

/**
 * Keeps together what the first page loads: all that index.html leads to without being asked for more. Left alone, each
 * module that a later part shares with it becomes a file of its own, and the first page asks for eleven instead of one.
 */
export function firstLoad(): Rolldown.CodeSplittingGroup {
  let reached: Set<string> | undefined;
  return {
    debugName: 'first load',
    name(id, context) {
      reached ??= reachedFrom(start, (from) => context.getModuleInfo(from)?.importedIds ?? []);
      return reached.has(id) ? 'index' : null;
    },
  };
}

function reachedFrom(from: string, leadsTo: (id: string) => readonly string[]): Set<string> {
  const reached = new Set([from]);
  // A set that grows is walked to its new end.
  for (const id of reached) for (const next of leadsTo(id)) reached.add(next);
  return reached;
}
