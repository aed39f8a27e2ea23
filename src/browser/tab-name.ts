import { randomId } from './random-id.ts';
import { takeOnce } from './take-once.ts';

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

const take = () => takeOnce(key);

function leave() {
  try {
    sessionStorage.setItem(key, tabName());
  } catch {
    // The next page has another name, and takes over the draft by its age.
  }
}
