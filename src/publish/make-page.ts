/** What the threads of a build run: a page as data in, a finished page of HTML out. */
import { readFileSync } from 'node:fs';
import type { Page } from './page.ts';
import { fillTemplate } from './page-template.ts';
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
  const end = `<script type="application/json" id="embedded">${inert(embedded)}</script>`;
  return fillTemplate(text, { head, root, end });
}

/** JSON that no HTML parser takes for markup. */
const inert = (data: unknown) => JSON.stringify(data).replaceAll('<', '\\u003c');
