import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FiledArticle } from '../../news/article.ts';
import { filePath, type Segment } from '../../search/manifest.ts';
import { collectTerms } from './collect-terms.ts';
import { type Described, describe, writeDescriptions } from './descriptions.ts';
import { mergeRuns, writeRun } from './run.ts';
import type { Limits } from './limits.ts';
import type { Chunk, Ref, SegmentPlan } from './segments.ts';
import { bundled } from './write-bundle.ts';
import { type Write, writeTerms } from './write-segment.ts';

interface Options {
  read: (ref: Ref) => FiledArticle;
  /** Where the terms of chunks are kept for the next time; without one, in memory. */
  runsDir?: string;
  /** Takes paths as the browser asks for them: "search/…". */
  write: Write;
  limits: Limits;
}

/** Makes all files of a segment, with no more than one chunk of its articles in memory at a time. */
export function buildSegment(
  { name, isBundle, chunks }: SegmentPlan,
  { read, runsDir, write, limits }: Options,
): Segment {
  const files = new Map<string, Uint8Array | string>();
  const writeFile: Write = isBundle
    ? (file, content) => files.set(file, content)
    : (file, content) => write(filePath(name, file), content);

  const articles = chunks.reduce((sum, { refs }) => sum + refs.length, 0);
  let first = 0;
  const runs = chunks.map((chunk) => {
    const run = { run: runOf(chunk, read, runsDir), first };
    first += chunk.refs.length;
    return run;
  });
  const { best, ...dictionary } = writeTerms(
    mergeRuns(runs.map(({ run, first: start }) => ({ run: run.terms, first: start }))),
    articles,
    writeFile,
    limits,
  );
  writeDescriptions(
    runs.map(({ run }) => run.described),
    best,
    writeFile,
  );
  for (const [path, content] of isBundle ? bundled(name, files) : []) write(path, content);
  return { name, articles, isBundle, ...dictionary };
}

interface Run {
  terms: Uint8Array | string;
  described: () => Described[];
}

function runOf({ name, refs }: Chunk, read: Options['read'], runsDir: string | undefined): Run {
  const make = () => {
    const articles = refs.map(read);
    return { terms: writeRun(collectTerms(articles)), described: articles.map(describe) };
  };
  if (runsDir === undefined || name === undefined) {
    const { terms, described } = make();
    return { terms, described: () => described };
  }
  const file = join(runsDir, name);
  const [termsFile, describedFile] = [`${file}.terms`, `${file}.json`];
  if (!existsSync(describedFile)) {
    const { terms, described } = make();
    mkdirSync(runsDir, { recursive: true });
    writeFileSync(termsFile, terms);
    writeFileSync(describedFile, JSON.stringify(described));
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it was written here
  const described = () => JSON.parse(readFileSync(describedFile, 'utf8')) as Described[];
  return { terms: termsFile, described };
}
