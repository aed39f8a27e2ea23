import type { KeyboardEvent } from 'react';
import { stepNumber } from './step-number.ts';

/** Arrow up and down in a field: writes the value with another number at the caret, where one stands there. */
export function stepAtCaret(event: KeyboardEvent<HTMLInputElement>, write: (value: string) => void) {
  const { key, shiftKey, currentTarget: field } = event;
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return;
  const stepped = stepNumber(field.value, field.selectionStart ?? 0, key === 'ArrowUp', shiftKey);
  if (!stepped) return;
  event.preventDefault();
  write(stepped.value);
  // When React has written it, the caret would stand at the end.
  requestAnimationFrame(() => field.setSelectionRange(stepped.caret, stepped.caret));
}
