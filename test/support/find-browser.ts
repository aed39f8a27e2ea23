import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium, type LaunchOptions } from '@playwright/test';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
  String.raw`C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe`,
];

/**
 * A Chromium to test with, so that `npm test` needs no step of its own: the one in `CHROME_PATH`, Playwright's, one
 * that is installed, or the one that comes with our packages. Throws where there is none.
 */
export async function findBrowser(): Promise<LaunchOptions> {
  const found = [process.env['CHROME_PATH'], chromium.executablePath(), ...installed].find(answers);
  if (found) return launchOptions(found);
  try {
    // Makes the package bring its own system libraries: https://github.com/Sparticuz/chromium/issues/254
    process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs22.x';
    const { default: packed } = await import('@sparticuz/chromium');
    const executablePath = await packed.executablePath();
    if (answers(executablePath)) return launchOptions(executablePath);
  } catch (cause) {
    throw new Error(missing, { cause });
  }
  throw new Error(missing);
}

const launchOptions = (executablePath: string): LaunchOptions => ({
  executablePath,
  args: flags,
  // Where a machine has no language (`C.UTF-8`), Chromium finds no words in a page, and no link to words leads to them.
  env: { ...process.env, LANG: 'en_US.UTF-8', LC_ALL: 'en_US.UTF-8' },
});

const missing =
  'No browser to test with. Install Chrome or Chromium, or name one: CHROME_PATH=/path/to/chrome npm test';

function answers(path: string | undefined): path is string {
  if (!path || !existsSync(path)) return false;
  // Chrome on Windows opens a window when asked for its version.
  if (process.platform === 'win32') return true;
  try {
    return execFileSync(path, ['--version', '--no-sandbox'], { encoding: 'utf8', timeout: 30_000 }) !== '';
  } catch {
    return false;
  }
}
