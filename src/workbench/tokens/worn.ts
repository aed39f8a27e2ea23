/** Gives an element a custom property of its own. For `ref`: from script, as the site's policy allows it. */
export const worn = (property: `--${string}`, value: string) => (element: HTMLElement | null) =>
  element?.style.setProperty(property, value);
