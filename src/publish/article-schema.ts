import { toJsonSchema } from '@valibot/to-json-schema';
import { Article } from '../news/article.ts';
import { Block, Inline } from '../news/body.ts';

/** The article format as JSON Schema, for editors: completion and underlining as one types. */
export const articleSchema = () =>
  `${JSON.stringify(
    toJsonSchema(Article, { typeMode: 'input', errorMode: 'ignore', definitions: { Inline, Block } }),
    null,
    2,
  )}\n`;
