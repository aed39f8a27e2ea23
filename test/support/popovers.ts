/** What jsdom lacks: popovers that tell when they are opened and closed, by script or by a button that names them. */
export function openPopoversHere() {
  const open = new WeakSet<Element>();
  const turn = (popover: HTMLElement, to: boolean) => {
    if (open.has(popover) === to) return;
    const states = { oldState: to ? 'closed' : 'open', newState: to ? 'open' : 'closed' };
    popover.dispatchEvent(Object.assign(new Event('beforetoggle'), states));
    if (to) open.add(popover);
    else open.delete(popover);
    // Its style sheet hides every popover.
    popover.style.display = to ? 'block' : '';
    popover.dispatchEvent(Object.assign(new Event('toggle'), states));
  };
  const press = ({ target }: Event) => {
    const button = target instanceof Element && target.closest('[popovertarget]');
    const popover = button && document.getElementById(button.getAttribute('popovertarget')!);
    if (popover) turn(popover, button.getAttribute('popovertargetaction') !== 'hide' && !open.has(popover));
  };

  document.addEventListener('click', press);
  HTMLElement.prototype.showPopover = function show(this: HTMLElement) {
    turn(this, true);
  };
  HTMLElement.prototype.hidePopover = function hide(this: HTMLElement) {
    turn(this, false);
  };
}
