/** The search index among the files of the site: built beside the articles, and kept until one of them changes. */
import { execFileSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FiledArticle } from '../../news/article.ts';
import { type Manifest, manifestPath, type Segment } from '../../search/manifest.ts';
import { articleDigest, digest } from '../digest.ts';
import type { Files } from '../files.ts';
import { nodeFlags, usualLimits } from './limits.ts';
import { byAge, planSegments } from './segments.ts';
import { type IndexJob, writeIndex } from './write-index.ts';

/** Fewer are indexed at once; more, in a process of their own, whose memory is given back. */
const few = 1000;

/** `cacheDir` and `articlesDir` are absolute. The articles are read from their files again. */
export function searchFiles(
  articles: readonly FiledArticle[],
  { articlesDir, cacheDir }: { articlesDir: string; cacheDir: string },
): Files {
  const indexDir = join(cacheDir, 'search');
  const refs = articles.toSorted(byAge).map((article) => ({
    category: article.category,
    slug: article.slug,
    digest: articleDigest(article),
  }));
  const plans = planSegments(refs, codeDigest(), usualLimits);
  const missing = plans.filter(({ name }) => !existsSync(join(indexDir, `${name}.json`)));
  const job: IndexJob = { plans: missing, articlesDir, indexDir };
  if (missing.length > 0) {
    const count = missing.flatMap(({ chunks }) => chunks.flatMap(({ refs: some }) => some)).length;
    if (count < few) writeIndex(job);
    else inProcess(job, cacheDir);
  }

  const segments = plans.map(({ name }): Segment => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it was written by writeIndex
    return JSON.parse(readFileSync(join(indexDir, `${name}.json`), 'utf8')) as Segment;
  });
  keepOnly(indexDir, [...plans.map(({ name }) => name), 'runs']);
  keepOnly(
    join(indexDir, 'runs'),
    plans.flatMap(({ chunks }) => chunks.flatMap(({ name = [] }) => name)),
  );
  const manifest: Manifest = { v: 2, segments };
  const text = JSON.stringify(manifest);
  const files: Files = new Map([[`/${manifestPath}`, { parts: () => [text], make: () => text }]]);
  for (const { name } of segments)
    for (const file of readdirSync(join(indexDir, name), { recursive: true, withFileTypes: true })) {
      if (!file.isFile()) continue;
      const path = join(file.parentPath, file.name);
      // Its folder is named after all that it is made of.
      files.set(`/${path.slice(join(indexDir, name).length + 1).replaceAll('\\', '/')}`, {
        parts: () => [''],
        recipe: '',
        make: () => readFileSync(path),
      });
    }
  return files;
}

function inProcess(job: IndexJob, cacheDir: string) {
  const jobFile = join(cacheDir, 'search-job.json');
  mkdirSync(cacheDir, { recursive: true });
  writeFileSync(jobFile, JSON.stringify(job));
  execFileSync(process.execPath, [...nodeFlags, join(import.meta.dirname, 'write-index.ts'), jobFile], {
    stdio: 'inherit',
  });
  rmSync(jobFile);
}

/** What was made for former editions goes. */
function keepOnly(folder: string, names: readonly string[]) {
  for (const entry of existsSync(folder) ? readdirSync(folder) : [])
    if (!names.includes(entry.replace(/\.(?:json|terms)$/, '')))
      rmSync(join(folder, entry), { recursive: true });
}

/** Everything that decides what the index looks like, besides the articles. */
function codeDigest(): string {
  const src = join(import.meta.dirname, '../..');
  const files = globSync(['search/*.ts', 'publish/search/*.ts', 'news/*.ts', 'masthead.ts'], {
    cwd: src,
  }).toSorted();
  const lock = join(src, '../package-lock.json');
  return digest(...files.map((file) => readFileSync(join(src, file), 'utf8')), readFileSync(lock, 'utf8'));
}
