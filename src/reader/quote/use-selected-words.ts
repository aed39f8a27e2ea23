import { type RefObject, useEffect, useState } from 'react';
import { selectedWords } from './stretches.ts';

/** Whoever selects by keys has come to the end of it when nothing has changed for so long, in milliseconds. */
const pause = 250;
/** A finger that has left the menu has let go of the selection by then, in milliseconds. */
const lift = 500;

/**
 * The words of the article that a reader has selected, once they let go of them, and what lets go of these. What
 * happens in the menu for them leaves them as they are.
 */
export function useSelectedWords(menu: RefObject<HTMLElement | null>): [Range | undefined, () => void] {
  const [range, setRange] = useState<Range>();

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isDown = false;
    // A finger on the menu lets the selection go before the menu has heard of it.
    let isHeld = false;
    let lifting: ReturnType<typeof setTimeout> | undefined;
    const isInMenu = (target: EventTarget | null) =>
      target instanceof Node && !!menu.current?.contains(target);
    const lookIn = (wait: number) => {
      clearTimeout(timer);
      timer = setTimeout(() => isDown || setRange(selectedWords(document.getSelection())), wait);
    };
    const changed = () => {
      if (isHeld || isInMenu(document.activeElement)) return;
      clearTimeout(timer);
      if (document.getSelection()?.isCollapsed !== false) setRange(undefined);
      else if (!isDown) lookIn(pause);
    };
    const pressed = (event: Event) => {
      clearTimeout(lifting);
      isDown = !isInMenu(event.target);
      isHeld = !isDown && event instanceof PointerEvent && event.pointerType !== 'mouse';
    };
    const released = () => {
      if (isDown) lookIn(0);
      isDown = false;
      lifting = setTimeout(() => {
        isHeld = false;
      }, lift);
    };

    const listeners = {
      selectionchange: changed,
      pointerdown: pressed,
      pointerup: released,
      pointercancel: released,
    };
    for (const [type, listener] of Object.entries(listeners)) document.addEventListener(type, listener);
    // The menu comes when somebody begins to use the page: by selecting words, it may be.
    lookIn(pause);
    return () => {
      clearTimeout(timer);
      clearTimeout(lifting);
      for (const [type, listener] of Object.entries(listeners)) document.removeEventListener(type, listener);
    };
  }, [menu]);

  return [range, () => setRange(undefined)];
}
