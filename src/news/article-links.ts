import * as v from 'valibot';
import type { Article, FiledArticle } from './article.ts';
import type { BodyNode } from './body.ts';
import { everyNode } from './every-node.ts';
import { LinkedStory, linkedStory } from './linked-story.ts';
import { PictureFiles, type PictureLookup } from './picture-files.ts';

/** Where an article leads: its neighbours in the category, the stories its body sends one to, and its pictures' files. */
export const ArticleLinks = v.object({
  older: v.nullable(LinkedStory),
  newer: v.nullable(LinkedStory),
  readAlso: v.array(LinkedStory),
  /** By address. */
  pictures: v.optional(v.record(v.string(), PictureFiles), {}),
});
export type ArticleLinks = v.InferOutput<typeof ArticleLinks>;

/** The articles that an article leads to. */
export interface Related {
  older: FiledArticle | undefined;
  newer: FiledArticle | undefined;
  readAlso: readonly FiledArticle[];
}

export function linksOf(
  { older, newer, readAlso }: Related,
  pictures: ArticleLinks['pictures'] = {},
): ArticleLinks {
  const item = (other: FiledArticle | undefined) => (other ? linkedStory(other) : null);
  return {
    older: item(older),
    newer: item(newer),
    readAlso: readAlso.map(linkedStory),
    pictures,
  };
}

/** The paths that a body sends one to, each once. */
export const readAlsoIn = (body: readonly BodyNode[]): string[] => [
  ...new Set(
    everyNode(body).flatMap(({ node }) =>
      node.type === 'leafDirective' && node.name === 'read-also' ? [node.attributes.href] : [],
    ),
  ),
];

/** The addresses of the pictures that an article shows, each once. */
export const picturesIn = ({
  image,
  headline,
  body,
}: Pick<Article, 'image' | 'headline' | 'body'>): string[] => [
  ...new Set([
    ...(image ? [image.url] : []),
    ...everyNode([...headline, ...body]).flatMap(({ node }) => (node.type === 'image' ? [node.url] : [])),
  ]),
];

/** The files of those of an article's pictures that have any. */
export const picturesOf = (article: Article, pictureFiles: PictureLookup): ArticleLinks['pictures'] =>
  Object.fromEntries(
    picturesIn(article).flatMap((url) => {
      const files = pictureFiles(url);
      return files ? [[url, files]] : [];
    }),
  );
