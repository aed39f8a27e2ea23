import { randomId } from './random-id.ts';

const key = 'generico:tab';
let name: string | undefined;

/**
 * The name of this tab, the same after a reload. It lies in sessionStorage only while the tab is between two pages: a
 * tab that is duplicated takes along what lies there, and must not take the name.
 */
export function tabName(): string {
  if (name === undefined) {
    name = take() ?? randomId();
    window.addEventListener('pagehide', leave);
    window.addEventListener('pageshow', take);
  }
  return name;
}

function take(): string | undefined {
  try {
    const left = sessionStorage.getItem(key) ?? undefined;
    sessionStorage.removeItem(key);
    return left;
  } catch {
    return undefined;
  }
}

function leave() {
  try {
    sessionStorage.setItem(key, tabName());
  } catch {
    // The next page has another name, and takes over the draft by its age.
  }
}
