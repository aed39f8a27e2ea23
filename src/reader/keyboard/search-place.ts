/** What says of itself that "/" leads there: a field, or a link to one. */
export const searchPlace = () =>
  document.querySelector<HTMLElement>('main [data-key="/"]') ??
  document.querySelector<HTMLElement>('[data-key="/"]');
