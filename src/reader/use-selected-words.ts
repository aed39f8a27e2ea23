import { type RefObject, useEffect, useState } from 'react';
import { selectedWords } from './stretches.ts';

/** Whoever selects by keys has come to the end of it when nothing has changed for so long, in milliseconds. */
const pause = 250;

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
    const isInMenu = (target: EventTarget | null) =>
      target instanceof Node && !!menu.current?.contains(target);
    const lookIn = (wait: number) => {
      clearTimeout(timer);
      timer = setTimeout(() => setRange(selectedWords(document.getSelection())), wait);
    };
    const changed = () => {
      if (isHeld || isInMenu(document.activeElement)) return;
      clearTimeout(timer);
      if (document.getSelection()?.isCollapsed !== false) setRange(undefined);
      else if (!isDown) lookIn(pause);
    };
    const pressed = ({ target }: Event) => {
      isHeld = isInMenu(target);
      isDown = !isHeld;
    };
    const released = () => {
      isDown = false;
      if (!isHeld) lookIn(0);
    };
    const typed = ({ target }: Event) => {
      isHeld &&= isInMenu(target);
    };

    const listeners = {
      selectionchange: changed,
      pointerdown: pressed,
      pointerup: released,
      pointercancel: released,
      keydown: typed,
    };
    for (const [type, listener] of Object.entries(listeners)) document.addEventListener(type, listener);
    return () => {
      clearTimeout(timer);
      for (const [type, listener] of Object.entries(listeners)) document.removeEventListener(type, listener);
    };
  }, [menu]);

  return [range, () => setRange(undefined)];
}
