import type { DevFigures } from './dev.bench.ts';
import { median, table, told } from './report.ts';

/** Medians over the rounds, with the ratio to the template, and what was promised. */
export function devReport(figures: readonly DevFigures[]): string {
  const row = (name: string, promise: string, times: (of: DevFigures) => readonly number[]) => {
    const [own, template] = figures.map((one) => median(times(one)));
    const ratio = own !== undefined && template ? `× ${told(own / template, 2)}` : '';
    return [name, told(own, 0, 'ms'), told(template, 0, 'ms'), ratio, promise];
  };
  const answered = ({ answered: time }: { answered: number }) => time;
  const painted = ({ painted: time }: { painted: number }) => time;

  return table([
    ['', ...figures.map(({ name }) => name), 'ratio', 'promise'],
    row('first start of all, painted', '', ({ first }) => [first.painted]),
    row('start, answers', '', ({ starts }) => starts.map(answered)),
    row('  page painted', '≤ 2000 ms', ({ starts }) => starts.map(painted)),
    row('CSS save (tokens)', '≤ 100 ms', ({ styles }) => styles),
    row('CSS save (of a part)', '≤ 100 ms', ({ partStyles }) => partStyles),
    row('component save', '≤ 300 ms', ({ components }) => components),
    ['  state kept', ...figures.map(({ isKept }) => (isKept ? 'yes' : 'no')), '', 'yes'],
    row('workbench: start, answers', '', ({ workbench }) => workbench.starts.map(answered)),
    row('  sheet painted', '≤ 2000 ms', ({ workbench }) => workbench.starts.map(painted)),
    row('  CSS save in a state', '≤ 100 ms', ({ workbench }) => workbench.styles),
  ]);
}
