import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { Button } from '../../src/ui/button.tsx';

test.each([
  { what: 'a button', props: {}, sends: 0 },
  { what: 'a button that says so', props: { type: 'submit' as const }, sends: 1 },
])('of a form, $what sends it $sends times', async ({ props, sends }) => {
  const submit = vi.fn<(event: Event) => void>((event) => event.preventDefault());
  const click = vi.fn<() => void>();
  render(
    <form ref={(form) => form?.addEventListener('submit', submit)}>
      <Button {...props} onClick={click}>
        Post
      </Button>
    </form>,
  );

  await userEvent.click(screen.getByRole('button', { name: 'Post' }));

  expect(click).toHaveBeenCalledOnce();
  expect(submit).toHaveBeenCalledTimes(sends);
});
