import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { OnDemand } from '../../src/ui/on-demand.tsx';
import { expectErrors } from '../support/setup.ts';

function Broken(): never {
  throw new Error('sample');
}
const load = () => Promise.resolve(Broken);

test('a part that breaks says so in its place, and the page around it stands', async () => {
  render(
    <main>
      Text <OnDemand load={load} with={{}} />
    </main>,
  );
  expect(await screen.findByRole('alert')).toHaveTextContent('This part of the page broke.');
  expect(screen.getByRole('main')).toHaveTextContent('Text');
  expectErrors();
});

test('a part that nobody has asked for goes without a word', async () => {
  render(
    <main>
      Text{' '}
      <OnDemand load={load} with={{}} unasked>
        waiting
      </OnDemand>
    </main>,
  );
  await expect.poll(() => screen.getByRole('main').textContent).toBe('Text ');
  expectErrors();
});
