import { act, render, screen } from '@testing-library/react';
import type { ComponentType } from 'react';
import { beforeAll, describe, expect, test } from 'vitest';
import { dropDraft } from '../../src/comments/drafts.ts';
import { BodyNode, Inline } from '../../src/news/body.ts';
import { everyNode, type Node } from '../../src/news/every-node.ts';
import { takeHands } from '../../src/workbench/stage/hands.ts';
import { sampleSlot } from '../../src/workbench/samples/sample-comments.ts';
import { sampleEveryNode } from '../../src/workbench/samples/sample-every-node.ts';
import { stage } from '../../src/workbench/stage/stage.tsx';
import { standIn } from '../../src/workbench/stage/stand-in.ts';
import { type State, statePath } from '../../src/workbench/state.ts';
import { loadStates, stateGroups } from '../../src/workbench/states.ts';
import { openPopoversHere } from '../support/popovers.ts';
import { expectErrors } from '../support/setup.ts';

/** Every component that a reader may meet, by where it is. */
const components = Object.entries(
  import.meta.glob<Record<string, unknown>>(
    '../../src/{ui,article,latest,comments,offline,reader,pages}/**/*.tsx',
    {
      eager: true,
    },
  ),
).flatMap(([file, exported]) =>
  Object.entries(exported)
    .filter(([name, value]) => typeof value === 'function' && /^[A-Z]/.test(name))
    .map(([name, value]) => ({ name, file: file.replace('../../', ''), component: value as ComponentType })),
);

const states = await loadStates();
const shown = new Set<unknown>();

// What jsdom lacks.
beforeAll(() => {
  openPopoversHere();
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  Range.prototype.getBoundingClientRect = () => document.body.getBoundingClientRect();
  Range.prototype.getClientRects = () => document.body.getClientRects();
});

describe('every state', () => {
  test.each(states.map((state) => [state.name, state] as const))(
    '%s is shown as it says',
    async (_, state) => {
      for (const component of await show(state)) shown.add(component);
      expect(document.body).not.toBeEmptyDOMElement();
    },
  );

  test('has an address of its own', () => {
    const addresses = states.map(statePath);
    expect(addresses.filter((address, index) => addresses.indexOf(address) !== index)).toEqual([]);
  });

  test('is found by the first part of its address', () => {
    expect(new Set(states.map(({ group }) => group))).toEqual(new Set(Object.keys(stateGroups)));
  });

  test('together they show every component there is', () => {
    expect(components.length).toBeGreaterThan(60);
    const missing = components
      .filter(({ component }) => !shown.has(component))
      .map(({ name, file }) => `${name} (${file}) is in no state: add one to src/workbench/states/`);
    expect(missing).toEqual([]);
  });
});

test('the article with every kind of node has every kind that the format knows', () => {
  const kinds = new Set(everyNode(sampleEveryNode.body).map(({ node }) => node.type));
  const known = [...typesIn(BodyNode), ...typesIn(Inline)];
  expect(known.length).toBeGreaterThan(15);
  expect(known.filter((type) => !kinds.has(type))).toEqual([]);
});

/** The types of nodes that a part of the schema tells apart. */
function typesIn(schema: unknown): Node['type'][] {
  const { options = [], entries } = schema as {
    options?: unknown[];
    entries?: { type: { literal: Node['type'] } };
  };
  return entries ? [entries.type.literal] : options.flatMap(typesIn);
}

/** Renders a state, does what its reader does, and gives the components that stand on the page then. */
async function show(state: State): Promise<Set<unknown>> {
  const putBack = standIn(state);
  try {
    const view = render(await stage(state));
    await settle(view.container);
    if (state.act) await state.act(await takeHands());
    await settle(view.container);
    // The heading of a part that stands alone is the name of its state, and says nothing.
    if (state.sees) await screen.findAllByText(state.sees, { exact: false, ignore: 'h1' });
    const found = componentsIn(view.container);
    view.unmount();
    if (state.breaks) expectErrors();
    return found;
  } finally {
    // A draft outlives its page, also where nothing can be stored.
    dropDraft(sampleSlot);
    putBack();
  }
}

/** Until loaders, queries, and parts that are loaded when they are needed have changed nothing for a moment. */
async function settle(container: HTMLElement) {
  let before: string | undefined;
  while (before !== container.innerHTML) {
    before = container.innerHTML;
    await act(() => new Promise((resolve) => setTimeout(resolve, 10)));
  }
}

interface Fiber {
  type: unknown;
  child: Fiber | null;
  sibling: Fiber | null;
}

/** React's own tree of what it has rendered: it stands behind the container, under a key of its own. */
function componentsIn(container: HTMLElement): Set<unknown> {
  const key = Object.keys(container).find((name) => name.startsWith('__reactContainer$'))!;
  const found = new Set<unknown>();
  const walk = (fiber: Fiber | null): void => {
    for (let at = fiber; at; at = at.sibling) {
      found.add(at.type);
      walk(at.child);
    }
  };
  const root = (container as unknown as Record<string, { stateNode: { current: Fiber } }>)[key]!;
  walk(root.stateNode.current);
  return found;
}
