/** The page as a reader meets it, beside a hand-written one and one of React alone. Figures, never pass or fail. */
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { findBrowser } from '../support/find-browser.ts';
import { projectRoot } from '../support/copy-project.ts';
import { type FirstVisit, firstVisit } from './first-visit.ts';
import { pageReport } from './page-report.ts';
import { publishReactOnly } from './react-only.ts';
import { keep } from './report.ts';
import { runBuild } from './run-build.ts';
import { serveFolder } from './static-host.ts';
import { type Visit, visitForm, visitPage, visitWithoutFonts } from './visit.ts';

const measured = '/world/media-pakistan-helps-taliban-fight-is/';
const next = { path: '/world/uzbekistan-votes-for-a-president/', title: 'Uzbekistan votes for a president' };

export type Variant = 'Generico' | 'hand-written' | 'React only';

export interface PageFigures {
  variant: Variant;
  weight: FirstVisit;
  visits: Visit[];
  /** Layout shifts when no web font comes: a machine without Georgia, which the fallback is cut from, has others. */
  bareCls: number;
  /** When the comment form answered, in milliseconds, one for each round. */
  forms: (number | undefined)[];
}

/** `dist`: a site that is built already. The variants take turns within each round, so that they share the weather. */
export async function benchPage({ rounds, dist }: { rounds: number; dist: string | undefined }) {
  if (!dist) await runBuild(projectRoot);
  const temporary = mkdtempSync(join(tmpdir(), 'generico-bench-'));
  const folders: Record<Variant, string> = {
    Generico: dist ?? join(projectRoot, 'dist'),
    'hand-written': publishHandWritten(join(temporary, 'hand-written')),
    'React only': publishHandWritten(join(temporary, 'react-only')),
  };
  await publishReactOnly(folders['React only'], [measured, next.path]);
  const browser = await chromium.launch(await findBrowser());
  try {
    const figures = await measure(browser, folders, rounds);
    console.log(`${pageReport(figures)}\n\n${keep('page', { figures })}`);
  } finally {
    await browser.close();
    rmSync(temporary, { recursive: true });
  }
}

async function measure(
  browser: Browser,
  folders: Record<Variant, string>,
  rounds: number,
): Promise<PageFigures[]> {
  const variants = Object.keys(folders) as Variant[];
  const hosts = await Promise.all(variants.map((variant) => serveFolder(folders[variant])));
  const figures: PageFigures[] = [];
  // These visits also warm up browser and hosts.
  for (const [index, variant] of variants.entries()) {
    const bareCls = await visitWithoutFonts(browser, hosts[index]!.url + measured);
    const weight = firstVisit(folders[variant], measured);
    figures.push({ variant, weight, bareCls, visits: [], forms: [] });
  }
  for (let round = 0; round < rounds; round += 1)
    for (const [index, { variant, visits, forms }] of figures.entries()) {
      const url = hosts[index]!.url + measured;
      visits.push(await visitPage(browser, url, next.title));
      if (variant !== 'hand-written') forms.push(await visitForm(browser, url));
    }
  for (const host of hosts) host.close();
  return figures;
}

/** Two pages as files, with the faces and the icon that Generico has. */
function publishHandWritten(folder: string): string {
  const faces = join(projectRoot, 'node_modules/@fontsource-variable/source-serif-4/files');
  cpSync(join(import.meta.dirname, 'hand-written'), folder, { recursive: true });
  cpSync(join(projectRoot, 'public/favicon.svg'), join(folder, 'favicon.svg'));
  mkdirSync(join(folder, 'assets'));
  for (const style of ['normal', 'italic']) {
    const name = `source-serif-4-latin-wght-${style}.woff2`;
    cpSync(join(faces, name), join(folder, 'assets', name));
  }
  return folder;
}
