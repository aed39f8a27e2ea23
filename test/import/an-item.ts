import type { SourceItem } from '../../src/import/source-item.ts';

/** A published story of an old site; plainly sample text. */
export const anItem = (parts: Partial<SourceItem> = {}): SourceItem => ({
  file: 'export.xml',
  line: 12,
  state: 'published',
  id: 'https://old.example/?p=7',
  permalink: 'https://old.example/2021/10/24/sample-story/',
  slug: 'sample-story',
  categories: [{ slug: 'world', title: 'World' }],
  keywords: [],
  headline: { kind: 'html', text: 'Sample story' },
  content: { kind: 'html', text: '<p>Sample text.</p>' },
  datePublished: '2021-10-24T12:40:00+03:00',
  authors: [{ name: 'Sample Author' }],
  comments: [],
  ...parts,
});
