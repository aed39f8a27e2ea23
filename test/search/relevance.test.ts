import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openNewsroom } from '../../src/publish/newsroom.ts';
import { parseQuery } from '../../src/search/parse-query.ts';
import { anIndex } from '../support/search.ts';
import { relevance } from './relevance.ts';

const index = anIndex(openNewsroom(join(import.meta.dirname, '../../public')).articles());

test.each(relevance)('%s', async (query, first) => {
  const { hits } = await index.search(parseQuery(query));
  expect(hits[0]?.path).toBe(`/${first}/`);
});
