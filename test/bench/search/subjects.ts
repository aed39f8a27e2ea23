/** What builds an index of an archive, each in a process of its own: ours, and two that many papers use. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Place } from '../archive.ts';
import type { Cost } from '../run-measured.ts';
import { nodeFlags } from '../../../src/publish/search/limits.ts';
import { runBuild } from '../run-build.ts';

export interface Built extends Cost {
  /** Where the index lies. */
  folder: string;
  files: number;
  bytes: number;
}

export type Subject = 'ours' | 'minisearch' | 'pagefind';

/** Builds the index of the articles in a folder, oldest first; whoever asked for it removes it. */
export async function buildIndex(
  subject: Subject,
  articlesDir: string,
  places: readonly Place[],
): Promise<Built> {
  const folder = mkdtempSync(join(tmpdir(), `generico-search-${subject}-`));
  const flags = subject === 'ours' ? nodeFlags : [];
  const script = [...flags, join(import.meta.dirname, `build-${subject}.ts`)].join(' ');
  const project = join(folder, 'project');
  const list = join(folder, 'places.json');
  mkdirSync(project);
  writeFileSync(list, JSON.stringify(places));
  writeFileSync(
    join(project, 'package.json'),
    JSON.stringify({ scripts: { build: `node ${script} ${articlesDir} ${list} ${join(folder, 'index')}` } }),
  );
  const cost = await runBuild(project);
  rmSync(project, { recursive: true });
  // What is kept for the next build is no part of what is published.
  const files = filesIn(join(folder, 'index')).filter((file) => !file.includes('/runs/'));
  const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
  return { ...cost, folder: join(folder, 'index'), files: files.length, bytes };
}

export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/** What `buildIndex` says where the articles are, on the command line of a builder. */
export const placesIn = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Place[];

/** The texts of an article as the others are given them. */
export function plainFields(articlesDir: string, { category, slug }: Place) {
  const article = JSON.parse(readFileSync(join(articlesDir, category, `${slug}.json`), 'utf8')) as {
    headline: unknown;
    description: string;
    keywords: string[];
    author: { name: string }[];
    body: unknown[];
  };
  return {
    url: `/${category}/${slug}/`,
    headline: valuesIn(article.headline),
    summary: [article.description, ...article.keywords, ...article.author.map(({ name }) => name)].join('\n'),
    text: article.body.map(valuesIn).join('\n'),
  };
}

function valuesIn(node: unknown): string {
  if (typeof node === 'string') return node;
  if (Array.isArray(node)) return node.map(valuesIn).join('');
  const { value, children } = node as { value?: string; children?: unknown };
  return value ?? (children === undefined ? '' : valuesIn(children));
}
