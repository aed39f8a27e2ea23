/** What a designer waits for, beside a fresh Vite React template: `npm run bench -- dev`. Figures, never pass or fail. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Browser, chromium, type Page } from '@playwright/test';
import { findBrowser } from '../support/find-browser.ts';
import { devReport } from './dev-report.ts';
import { copiedPaper, freshTemplate, type Subject } from './dev-subjects.ts';
import { keep } from './report.ts';
import { type DevServer, runDevServer } from './run-dev-server.ts';
import { type Sought, seen } from './seen.ts';

/** Times in milliseconds, one for each round and save. */
export interface DevFigures {
  name: string;
  /** With nothing kept from before: measured once. */
  first: Start;
  starts: Start[];
  styles: number[];
  partStyles: number[];
  components: number[];
  /** Whether everything that was done on the pages stayed, and nothing was loaded anew. */
  isKept: boolean;
  /** Of the workbench: its start, and a style in a state by itself. Empty where there is none. */
  workbench: { starts: Start[]; styles: number[] };
}

/** From the start of the process until the server answered, and until the page was painted. */
interface Start {
  answered: number;
  painted: number;
}

/** The subjects take turns within each round, so that they share the weather. */
export async function benchDev(rounds: number) {
  const subjects = [copiedPaper(), freshTemplate()];
  const browser = await chromium.launch(await findBrowser());
  try {
    const figures: DevFigures[] = [];
    for (const subject of subjects) figures.push(await warmUp(browser, subject));
    for (let round = 0; round < rounds; round += 1)
      for (const [index, subject] of subjects.entries()) await measure(browser, subject, figures[index]!);
    if (figures[0]!.workbench.starts.length === 0)
      console.log('The workbench (src/workbench) is not there yet, and is left out.');
    console.log(`${devReport(figures)}\n\n${keep('dev', { figures })}`);
  } finally {
    await browser.close();
    for (const { folder } of subjects) rmSync(folder, { recursive: true });
  }
}

/** The first start of all: Vite finds the packages and keeps them. */
async function warmUp(browser: Browser, subject: Subject): Promise<DevFigures> {
  const figures: Omit<DevFigures, 'first'> = {
    name: subject.name,
    starts: [],
    styles: [],
    partStyles: [],
    components: [],
    isKept: true,
    workbench: { starts: [], styles: [] },
  };
  const first = await open(browser, subject, async (_page, start) => start);
  // Once more with the workbench, which has packages of its own.
  await measure(browser, subject, structuredClone({ ...figures, first }));
  return { ...figures, first };
}

/** How often each kind of file is saved in a round. */
const times = 3;

async function measure(browser: Browser, subject: Subject, figures: DevFigures) {
  const { folder, style, partStyle, component } = subject;
  await open(browser, subject, async (page, start) => {
    figures.starts.push(start);
    await subject.make(page);
    await page.evaluate(() => Object.assign(window, { isSameDocument: true }));
    for (let time = 0; time < times; time += 1) {
      figures.styles.push(await saveStyle(page, join(folder, style)));
      figures.partStyles.push(await saveStyle(page, join(folder, partStyle)));
      figures.components.push(await saveComponent(page, join(folder, component.file), component.element));
    }
    const isSame = await page.evaluate(() => 'isSameDocument' in window);
    figures.isKept &&= isSame && (await subject.isKept(page));
  });
  if (!existsSync(join(folder, 'src/workbench'))) return;

  const sheet = { ...subject, path: '/workbench/', painted: 'main:not(.shell) h1' };
  await open(browser, sheet, async (page, start, { url }) => {
    figures.workbench.starts.push(start);
    const state = await page.locator('a[href*="/workbench/states/"]').first().getAttribute('href');
    // Without the conditions it is no frame of a page but the page.
    await page.goto(new URL(url + state).href.split('?', 1)[0]!);
    await page.locator('[data-shown]').waitFor({ state: 'attached' });
    for (let time = 0; time < times; time += 1)
      figures.workbench.styles.push(await saveStyle(page, join(folder, style)));
  });
}

/** How long the page goes on loading what may come later, in milliseconds: that is not to be measured with saves. */
const afterwards = 1500;

/** Starts the dev server, opens the page in a browser that has never seen it, and ends both when all is done. */
async function open<Result>(
  browser: Browser,
  { folder, path, painted }: Subject,
  work: (page: Page, start: Start, server: DevServer) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const server = await runDevServer(folder, path);
  try {
    await page.goto(server.url + path, { waitUntil: 'commit' });
    const at = await look(page, { selector: painted });
    await wait(afterwards);
    return await work(page, { answered: server.answered, painted: at - server.started }, server);
  } finally {
    await context.close();
    await server.stop();
  }
}

/** Where packages are found late, Vite loads the page anew, and one has to look again. */
const look = (page: Page, sought: Sought): Promise<number> =>
  page.evaluate(seen, sought).catch(async () => {
    await page.waitForLoadState();
    return page.evaluate(seen, sought);
  });

let saves = 0;

/** Gives a style sheet a custom property more, and tells how long it took until the page had it. */
function saveStyle(page: Page, file: string): Promise<number> {
  const property = `--bench-${(saves += 1)}`;
  const text = readFileSync(file, 'utf8').replace(/\n:root \{ --bench.*\n$/, '');
  return save(page, file, `${text}\n:root { ${property}: 1; }\n`, { property, value: '1' });
}

/** Gives an element of a component an attribute more. */
function saveComponent(page: Page, file: string, element: string): Promise<number> {
  const mark = `data-bench="${(saves += 1)}"`;
  const text = readFileSync(file, 'utf8').replace(/ data-bench="\d+"/, '');
  if (!text.includes(element)) throw new Error(`${file} has no ${element} to change.`);
  return save(page, file, text.replace(element, `${element} ${mark}`), { selector: `[${mark}]` });
}

async function save(page: Page, file: string, text: string, sought: Sought): Promise<number> {
  const isSeen = page.evaluate(seen, sought);
  // The page is looking by then, and the watcher has done with the save before.
  await wait(300);
  const at = Date.now();
  writeFileSync(file, text);
  return (await isSeen) - at;
}
