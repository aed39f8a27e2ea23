/** The path of the article that a file belongs to: its text, its page, or what it leads to; nothing for any other file. */
export function articleOf(path: string): string | undefined {
  const [, category, slug] =
    /^\/articles\/([^/]+)\/([^/]+)\.json$/.exec(path) ??
    /^\/([^/]+)\/([^/]+)\/(?:links\.json)?$/.exec(path) ??
    [];
  // Those stand beside the categories.
  if (!category || !slug || ['topics', 'authors', 'page'].includes(category)) return undefined;
  return `/${category}/${slug}/`;
}
