import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Field } from '../../src/ui/field.tsx';

test.each([{ multiline: true as const }, { multiline: false as const }])(
  'a field keeps its label, and what is wrong with it and how much room is left are tied to it (%j)',
  (kind) => {
    const { rerender } = render(<Field {...kind} name="text" label="Comment" />);
    const field = screen.getByRole('textbox', { name: 'Comment' });
    expect(field.tagName).toBe(kind.multiline ? 'TEXTAREA' : 'INPUT');
    expect(field).toHaveAttribute('name', 'text');
    expect(field).not.toHaveAttribute('aria-invalid');
    expect(field).not.toHaveAttribute('aria-describedby');

    rerender(<Field {...kind} name="text" label="Comment" error="Too short." hint="5 left" />);
    expect(field).toHaveAttribute('aria-invalid', 'true');
    expect(field).toHaveAccessibleDescription('Too short. 5 left');
    expect(field).toHaveAccessibleName('Comment');

    rerender(<Field {...kind} name="text" label="Comment" hint="5 left" />);
    expect(field).not.toHaveAttribute('aria-invalid');
    expect(field).toHaveAccessibleDescription('5 left');
  },
);

test('two fields of one name keep their messages apart', () => {
  render(
    <>
      <Field name="text" label="One" error="Too short." />
      <Field name="text" label="Two" error="Too long." />
    </>,
  );

  expect(screen.getByRole('textbox', { name: 'One' })).toHaveAccessibleDescription('Too short.');
  expect(screen.getByRole('textbox', { name: 'Two' })).toHaveAccessibleDescription('Too long.');
});
