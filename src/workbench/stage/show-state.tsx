import { createRoot } from 'react-dom/client';
import { applyConditions, keepConditions } from './apply-conditions.ts';
import { type Conditions, readConditions } from '../conditions.ts';
import { fitFrame } from './fit-frame.ts';
import { oneAtATime, takeHands } from './hands.ts';
import { stage } from './stage.tsx';
import { standIn } from './stand-in.ts';
import { stateAt } from '../states.ts';
import { followTokenEdits } from '../tokens/token-edits.ts';

/** Shows one state in a document of its own, and does what a reader would do until it looks like it. */
export async function showState(root: HTMLElement, group: string, slug: string) {
  const state = await stateAt(group, slug);
  if (!state) throw new Error(`There is no state "${slug}"`);
  const { documentElement: html } = document;
  standIn(state);
  followTokenEdits();
  // How this browser's own reader likes to read is no part of a state.
  for (const name of Object.keys(html.dataset)) delete html.dataset[name];
  keepConditions();
  let wanted = readConditions(location.search);
  // On paper there is nothing to press: what a reader does is done before.
  let isDone = state.act === undefined;
  const apply = () => applyConditions(isDone ? wanted : onScreen(wanted));
  apply();
  window.addEventListener('message', ({ origin, data }: MessageEvent<unknown>) => {
    if (origin !== location.origin || typeof data !== 'string') return;
    wanted = readConditions(data);
    apply();
  });
  if (window.frameElement) fitFrame(window.frameElement);

  // In strict mode everything is mounted twice, and would ask the network twice.
  createRoot(root).render(await stage(state));
  const { act } = state;
  try {
    if (act) {
      // What is pressed on a page that is about to be replaced is lost with it.
      const [hands] = await Promise.all([takeHands(), settled(root, 250)]);
      await oneAtATime(() => act(hands));
    }
  } finally {
    // What could not be done is told in the console, and one sees how far it came.
    isDone = true;
    apply();
    await settled(root);
    html.setAttribute('data-shown', '');
  }
}

const onScreen = ({ on, ...others }: Conditions): Conditions => ({
  ...others,
  on: new Set([...on].filter((name) => name !== 'print')),
});

/** When something is there, and has not changed for a moment, in milliseconds. */
async function settled(root: HTMLElement, moment = 50) {
  let before = '';
  while (before === '' || before !== root.innerHTML) {
    before = root.innerHTML;
    // oxlint-disable-next-line no-await-in-loop -- one looks, waits, and looks again
    await new Promise((resolve) => setTimeout(resolve, moment));
  }
}
