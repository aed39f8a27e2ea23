/** Something to look at beside the tokens. */
export interface PreviewPath {
  name: string;
  path: string;
}

/** Every state of the workbench. Loaded when asked for: the tokens do not wait for them, nor break with one. */
export async function previewPaths(): Promise<PreviewPath[]> {
  const [{ states }, { statePath }] = await Promise.all([import('../states.tsx'), import('../state.ts')]);
  return states.map((state) => ({ name: state.name, path: statePath(state) }));
}
