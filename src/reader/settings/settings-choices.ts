import { words } from '#words/reader';
import type { Settings } from './settings.ts';

type Named = Exclude<keyof Settings, 'keys'>;

/** One thing that a reader can have otherwise. The option that takes the setting away is the paper's own. */
export interface SettingsChoice {
  name: Named;
  legend: string;
  options: { label: string; change: { [Name in Named]?: Settings[Name] | undefined } }[];
}

const { theme, size, leading, width, face } = words.settings;

/** In the order of the panel. */
export const settingsChoices: SettingsChoice[] = [
  {
    name: 'theme',
    legend: theme.legend,
    options: [
      { label: theme.system, change: { theme: undefined } },
      { label: theme.light, change: { theme: 'light' } },
      { label: theme.sepia, change: { theme: 'sepia' } },
      { label: theme.dark, change: { theme: 'dark' } },
    ],
  },
  {
    name: 'size',
    legend: size.legend,
    options: [
      { label: size.smallest, change: { size: '1' } },
      { label: size.small, change: { size: '2' } },
      { label: size.normal, change: { size: undefined } },
      { label: size.large, change: { size: '4' } },
      { label: size.largest, change: { size: '5' } },
    ],
  },
  {
    name: 'leading',
    legend: leading.legend,
    options: [
      { label: leading.close, change: { leading: 'close' } },
      { label: leading.normal, change: { leading: undefined } },
      { label: leading.wide, change: { leading: 'wide' } },
    ],
  },
  {
    name: 'width',
    legend: width.legend,
    options: [
      { label: width.narrow, change: { width: 'narrow' } },
      { label: width.normal, change: { width: undefined } },
      { label: width.wide, change: { width: 'wide' } },
    ],
  },
  {
    name: 'face',
    legend: face.legend,
    options: [
      { label: face.serif, change: { face: undefined } },
      { label: face.sans, change: { face: 'sans' } },
      { label: face.system, change: { face: 'system' } },
    ],
  },
];
