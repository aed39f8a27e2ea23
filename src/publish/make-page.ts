/** What the threads of a build run: a page as data in, a finished page of HTML out. */
import { readFileSync } from 'node:fs';
import { machineHead } from './machine-head.ts';
import type { Page } from './page.ts';
import { render } from './render.tsx';

export interface PageJob {
  page: Page;
  /** The file that holds what all pages have in common. */
  template: string;
}

const templates = new Map<string, string>();

export async function makePage({ page, template }: PageJob): Promise<string> {
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
