/** Makes a document on the sheet behave: it is as high as what is in it, and moves nothing but itself. */
export function fitFrame(frame: Element) {
  const fit = () => {
    // What lies above the page reaches out of it.
    const above = [...document.querySelectorAll(':popover-open, dialog[open]')];
    const ends = [document.body, ...above].map((part) => part.getBoundingClientRect().bottom + scrollY);
    frame.setAttribute('height', String(Math.ceil(Math.max(...ends))));
  };
  new ResizeObserver(fit).observe(document.body);
  document.addEventListener('toggle', fit, true);

  // What takes the focus or goes to a place would pull the sheet along.
  const focus = Reflect.get(HTMLElement.prototype, 'focus');
  HTMLElement.prototype.focus = function quietly(this: HTMLElement, options) {
    Reflect.apply(focus, this, [{ ...options, preventScroll: true }]);
  };
  Element.prototype.scrollIntoView = () => undefined;
}
