/** How often a file names a token. */
export interface TokenUse {
  file: string;
  count: number;
}

/**
 * Where each token is used, as `var(--name` of a style or a component, or as `token('name')` of what is drawn when the
 * paper is published. `sources` are texts by their path.
 */
export function tokenUses(sources: Record<string, string>): Map<string, TokenUse[]> {
  const uses = new Map<string, TokenUse[]>();
  for (const [file, text] of Object.entries(sources).toSorted(([a], [b]) => a.localeCompare(b))) {
    const names = [...text.matchAll(/\bvar\(\s*(--[\w-]+)|\btoken\('([\w-]+)'\)/g)].map(
      ([, css, drawn]) => css ?? `--${drawn}`,
    );
    for (const [name, all] of Map.groupBy(names, (used) => used))
      uses.set(name, [...(uses.get(name) ?? []), { file, count: all.length }]);
  }
  return uses;
}
