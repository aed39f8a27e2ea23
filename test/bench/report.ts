import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../support/copy-project.ts';

/** Columns side by side, the first on the left, the rest on the right; the first row is the head. */
export function table(rows: string[][]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const lines = rows.map((row) =>
    row.map((cell, column) => (column ? cell.padStart(widths[column]!) : cell.padEnd(widths[0]!))).join('  '),
  );
  return [lines[0], widths.map((width) => '─'.repeat(width)).join('──'), ...lines.slice(1)].join('\n');
}

/** A number as it is told: with `digits` after the point; "–" where nothing was measured. */
export const told = (number: number | undefined, digits = 0, unit = '') =>
  number === undefined || Number.isNaN(number) ? '–' : `${number.toFixed(digits)}${unit && ` ${unit}`}`;

/** Of the rounds in which there was something to measure; between the two in the middle of an even number. */
export function median(values: readonly (number | undefined)[]): number | undefined {
  const sorted = values
    .filter((value) => value !== undefined && !Number.isNaN(value))
    .toSorted((a, b) => a! - b!);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}

export const kB = (bytes: number | undefined) => told(bytes && bytes / 1000, 1, 'kB');

/**
 * Keeps the figures of a run in `test-results/bench/`, with the machine they are from. Gives the path and what to think
 * of the times: with more load than cores they are too long.
 */
export function keep(name: string, figures: object): string {
  const file = join(projectRoot, 'test-results/bench', `${name}.json`);
  const [cores, load] = [availableParallelism(), loadavg()[0]];
  const machine = { node: process.version, cpu: cpus()[0]?.model, cores, load };
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(
    file,
    `${JSON.stringify({ measured: new Date().toISOString(), machine, ...figures }, null, 2)}\n`,
  );
  return `${file} (${cores} cores, load ${told(load, 1)})`;
}
