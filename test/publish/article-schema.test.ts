import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { articleSchema } from '../../src/publish/article-schema.ts';

test('the schema that editors use is the schema of the code', () => {
  const written = readFileSync('public/article.schema.json', 'utf8');
  expect(written, 'the article format has changed: run `npm run schema`').toBe(articleSchema());
});

test('the schema lets an editor complete every field and underline those that are missing', () => {
  const { properties, required } = JSON.parse(articleSchema());
  expect(Object.keys(properties)).toEqual(
    expect.arrayContaining(['$schema', 'headline', 'dateline', 'body']),
  );
  expect(required).toEqual(['headline', 'description', 'datePublished', 'author', 'body']);
});
