/** Whose dev servers are measured: Generico's on a copy of the project, and that of a fresh Vite React template. */
import { cpSync, mkdtempSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { copyProject, linkPackages, projectRoot } from '../support/copy-project.ts';
import { allowLinkedPackages } from './run-dev-server.ts';

/** A page of a project, what a designer saves while it is open, and what has to stay. */
export interface Subject {
  name: string;
  folder: string;
  /** Of the page, and of what is painted when it is there. */
  path: string;
  painted: string;
  /** A style sheet, and that of a part alone. */
  style: string;
  partStyle: string;
  /** A component, and the beginning of an element of it, which gets an attribute. */
  component: { file: string; element: string };
  /** What a designer has done on the page; whether it is still so. */
  make: (page: Page) => Promise<void>;
  isKept: (page: Page) => Promise<boolean>;
}

/** The template, as `create-vite` writes it for React and TypeScript but for its pictures. */
export function freshTemplate(): Subject {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'generico-bench-')));
  cpSync(dirname(fileURLToPath(import.meta.resolve('./vite-template/vite.config.ts'))), folder, {
    recursive: true,
  });
  linkPackages(folder);
  allowLinkedPackages(folder);
  const button = (page: Page) => page.getByRole('button', { name: /^count is/ });
  return {
    name: 'Vite template',
    folder,
    path: '/',
    painted: 'h1',
    style: 'src/index.css',
    partStyle: 'src/App.css',
    component: { file: 'src/App.tsx', element: '<h1' },
    make: (page) => button(page).click(),
    isKept: async (page) => (await button(page).textContent()) === 'count is 1',
  };
}

const article = 'uzbekistan-votes-for-a-president';
const typed = 'Half a thought';

/** An article of the bundled paper, with a comment begun. */
export function copiedPaper(): Subject {
  const folder = copyProject();
  cpSync(join(projectRoot, 'public/articles'), join(folder, 'public/articles'), { recursive: true });
  allowLinkedPackages(folder);
  const comment = (page: Page) => page.getByRole('textbox', { name: 'Comment', exact: true });
  return {
    name: 'Generico',
    folder,
    path: `/world/${article}/`,
    painted: 'article h1',
    style: 'src/ui/tokens.css',
    partStyle: 'src/article/body.module.css',
    component: { file: 'src/article/article-view.tsx', element: '<article' },
    make: (page) => comment(page).fill(typed),
    isKept: async (page) => (await comment(page).inputValue()) === typed,
  };
}
