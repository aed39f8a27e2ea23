import type { BodyContext } from '../../../src/import/bodies/body-context.ts';
import { bodyOf } from '../../../src/import/bodies/body-of.ts';
import type { Markup } from '../../../src/import/source-item.ts';

/** A context in which every picture is there and every link leads where it led, and what it was told. */
export function aContext(fields: Partial<BodyContext> = {}) {
  const warnings: string[] = [];
  const context: BodyContext = {
    picture: (url) => ({ url: url.startsWith('/') ? url : `/images/${url.split('/').at(-1)}` }),
    pictureById: (id) => ({ url: `https://old.example/${id}.jpg`, caption: `Picture ${id}` }),
    picturesWith: () => [],
    sharedText: () => undefined,
    link: (url) => url,
    warn: (message) => warnings.push(message),
    ...fields,
  };
  return { context, warnings };
}

/** The body of a text, and what was told of it. */
export function read(
  kind: Markup['kind'],
  content: string,
  fields: Partial<BodyContext> = {},
  headline = 'Head',
) {
  const { context, warnings } = aContext(fields);
  return {
    ...bodyOf(
      { kind, text: content },
      { kind: kind === 'markdown' ? kind : 'html', text: headline },
      context,
    ),
    warnings,
  };
}
