import type { KeyboardEvent } from 'react';

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

/**
 * A value with the number at the caret raised or lowered: by one of its last digit, ten with `coarse`; where it is whole,
 * by one. Gives the caret's new place too; undefined where no number is there.
 */
export function stepNumber(value: string, caret: number, up: boolean, coarse = false) {
  for (const match of value.matchAll(/(?<![\w#.-])-?(?:\d*\.)?\d+/g)) {
    const [written] = match;
    if (caret < match.index || caret > match.index + written.length) continue;
    const digits = written.split('.')[1]?.length ?? 0;
    const next = Number(written) + (up ? 1 : -1) * (coarse ? 10 : 1) * 10 ** -digits;
    const text = next.toFixed(digits);
    return {
      value: value.slice(0, match.index) + text + value.slice(match.index + written.length),
      caret: match.index + text.length,
    };
  }
  return undefined;
}
