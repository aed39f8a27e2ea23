import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { Boundary } from '../../src/ui/boundary.tsx';
import { expectErrors } from '../support/setup.ts';

test('a part that breaks takes nothing along, and trying again builds it anew', async () => {
  let broken = true;
  function Part() {
    if (broken) throw new Error('Broken');
    return <p>The part</p>;
  }
  render(
    <>
      <p>The page</p>
      <Boundary>
        <Part />
      </Boundary>
    </>,
  );

  const alert = screen.getByRole('alert');
  expect(alert).toHaveTextContent('This part of the page broke.');
  expect(screen.getByText('The page')).toBeVisible();

  const retry = within(alert).getByRole('button', { name: 'Try again' });
  await userEvent.click(retry);
  expect(screen.getByRole('alert')).toBeVisible();

  broken = false;
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(screen.getByText('The part')).toBeVisible();
  expect(screen.queryByRole('alert')).toBeNull();
  expectErrors();
});
