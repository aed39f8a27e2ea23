import type { FiledArticle } from '../news/article.ts';

/** The same article, whose text is unpacked whenever it is read: a large archive is mostly text, and little of it at a time. */
export function packed(article: FiledArticle): FiledArticle {
  const { body, ...rest } = article;
  const bytes = Buffer.from(JSON.stringify(body));
  return {
    ...rest,
    get body(): FiledArticle['body'] {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it is what was packed
      return JSON.parse(bytes.toString()) as FiledArticle['body'];
    },
  };
}
