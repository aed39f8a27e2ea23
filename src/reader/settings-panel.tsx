import { words } from '#words/reader';

/** How the paper is to look for this reader. */
export function SettingsPanel() {
  return <div>{words.settings.heading}</div>;
}
