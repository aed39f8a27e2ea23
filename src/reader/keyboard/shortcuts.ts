/** What single keys do. Each looks for its place on the page as it is, and tells whether there was anything to do. */
import { words } from '#words';
import { words as own } from '#words/reader';
import { goTo, scrolling } from '../go-to.ts';
import { goToStory } from './go-to-story.ts';
import { searchPlace } from './search-place.ts';

/** A key that is held down goes on through a list; everything else happens once. */
export function press(key: string, isRepeat: boolean, showHelp: () => void): boolean {
  const isArticle = document.querySelector('main > article') !== null;
  if (isRepeat && (isArticle || !'jk'.includes(key))) return false;
  switch (key) {
    // Down a list is back in time, and so it is from article to article.
    case 'j':
      return isArticle ? follow('main > nav a[rel=prev]') : goToStory(1);
    case 'k':
      return isArticle ? follow('main > nav a[rel=next]') : goToStory(-1);
    case 's':
      return save(isArticle ? document.querySelector('main > article > header') : storyInFocus());
    case 'c':
      return goTo(document.querySelector<HTMLElement>('[aria-labelledby="leave-a-comment"] textarea'));
    case '/':
      return search();
    case 't':
      document.querySelector('h1')?.focus({ preventScroll: true });
      window.scrollTo({ top: 0, behavior: scrolling() });
      return true;
    case '?':
      showHelp();
      return true;
    default:
      return false;
  }
}

function follow(selector: string): boolean {
  const link = document.querySelector<HTMLElement>(selector);
  link?.click();
  return link !== null;
}

const storyInFocus = () => document.activeElement?.closest('main :is(li, article)');

/** What saves a story, on the page of the saved ones takes it away, and there brings it back. */
const savers = [words.reader.save, own.saved.remove, words.undo];

function save(story: Element | null | undefined): boolean {
  const button = [...(story?.querySelectorAll('button') ?? [])].find(({ ariaLabel }) =>
    savers.some((name) => ariaLabel?.startsWith(name)),
  );
  button?.click();
  return button !== undefined;
}

function search(): boolean {
  const place = searchPlace();
  if (place instanceof HTMLInputElement) return goTo(place);
  place?.click();
  return place !== null;
}
