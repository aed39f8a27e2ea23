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
