/** What the threads of a build run: pages as data in, finished pages of HTML out; and maps. */
import { readFileSync } from 'node:fs';
import type { Place } from '../news/locator-map.ts';
import { drawMap } from './maps/draw-map.ts';
import { machineHead } from './machines/machine-head.ts';
import type { Page } from './page.ts';
import { render } from './render.tsx';

export type Job = { page: Page } | { places: readonly Place[]; language: string };

export interface Jobs {
  jobs: Job[];
  /** The file that holds what all pages have in common. */
  template: string;
}

/** Several at a time: handing over costs more than some of them do. */
export async function makeAll({ jobs, template }: Jobs): Promise<string[]> {
  const made: string[] = [];
  for (const job of jobs)
    // oxlint-disable-next-line no-await-in-loop -- a thread does one thing after the other
    made.push('page' in job ? await makePage(job.page, template) : drawMap(job.places, job.language));
  return made;
}

const templates = new Map<string, string>();

async function makePage(page: Page, template: string): Promise<string> {
  const text = templates.get(template) ?? readFileSync(template, 'utf8');
  templates.set(template, text);
  const { head, root, embedded } = await render(page);
  const { meta, jsonLd } = machineHead(page);
  const end = `<script type="application/json" id="embedded">${inert(embedded)}</script>${jsonLd}`;
  const parts: Record<string, string> = { head: head + meta, root, end };
  return text.replace(/<!--(head|root|end)-->/g, (mark, name: string) => parts[name] ?? mark);
}

/** JSON that no HTML parser takes for markup. */
const inert = (data: unknown) => JSON.stringify(data).replaceAll('<', '\\u003c');
