import { keepReadMark, readMark } from '../marks/read-marks.ts';
import { placeInView } from './reading-place.ts';

/** The page must stand still for so long, in milliseconds, before somebody is taken to read there. */
const rest = 1000;

/**
 * Marks the article that is open as read when its end was in view, and until then how far the reader came: turning back
 * to the top, to go elsewhere, does not undo it. Until it is ended.
 */
export function followReading(key: string): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;

  function note() {
    const place = document.hidden ? undefined : placeInView();
    const mark = readMark(key);
    const isRead = mark && !mark.place;
    if (!place || isRead) return;
    if (place === 'end') keepReadMark(key);
    else if (!mark?.place || place.block > mark.place.block) keepReadMark(key, place);
  }

  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(note, rest);
  };

  wait();
  window.addEventListener('scroll', wait, { passive: true });
  document.addEventListener('visibilitychange', wait);
  return () => {
    clearTimeout(timer);
    window.removeEventListener('scroll', wait);
    document.removeEventListener('visibilitychange', wait);
  };
}
