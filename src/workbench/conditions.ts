/** Under what a state is looked at. It stands in the address, so that a view can be handed on. */

export const widths = [320, 390, 768, 1280] as const;
/** `system`: as this browser has it. */
export const themes = ['system', 'light', 'sepia', 'dark'] as const;

/** What can be switched on, with what the workbench cannot quite do. */
export const switches = [
  {
    name: 'forced-colours',
    label: 'Forced colours',
    about: 'Nearly: the style’s own rules for them, and system colours in place of the tokens.',
  },
  {
    name: 'reduced-motion',
    label: 'Reduced motion',
    about: 'The style’s rules for it; scripts that asked before are told when the state is loaded again.',
  },
  { name: 'rtl', label: 'Right to left', about: 'The page runs from right to left; its words stay.' },
  {
    name: 'print',
    label: 'Print',
    about: 'Nearly: the style’s rules for paper, on one endless sheet. Pages break only in a real print.',
  },
  {
    name: 'text-200',
    label: 'Text at 200 %',
    about: 'All text twice as large, and layouts change where they would change then.',
  },
] as const;
export type Switch = (typeof switches)[number]['name'];

export interface Conditions {
  width: (typeof widths)[number];
  theme: (typeof themes)[number];
  on: ReadonlySet<Switch>;
}

/** Reads them out of a query ("?width=390&theme=dark&with=rtl,print"); what is not said or not known is as usual. */
export function readConditions(search: string): Conditions {
  const query = new URLSearchParams(search);
  const said = query.get('with')?.split(',') ?? [];
  return {
    width: widths.find((width) => String(width) === query.get('width')) ?? 390,
    theme: themes.find((theme) => theme === query.get('theme')) ?? 'system',
    on: new Set(switches.map(({ name }) => name).filter((name) => said.includes(name))),
  };
}

/** The same, to be written into an address: without the question mark. */
export const queryOf = ({ width, theme, on }: Conditions): string =>
  [`width=${width}`, `theme=${theme}`, ...(on.size > 0 ? [`with=${[...on].join(',')}`] : [])].join('&');
