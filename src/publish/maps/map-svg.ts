import { type CountryName, tracking } from './country-names.ts';
import type { DrawnView } from './draw-map.ts';
import type { Line } from './map-lines.ts';
import type { Box } from './map-plane.ts';
import { type Label, lineHeight } from './place-labels.ts';
import { xml } from '../machines/xml.ts';

/** What lies under the views, in units of the wide one. */
interface Drawing {
  box: Box;
  land: Line[];
  lit: Line[];
  borders: Line[];
}

/**
 * The file: `#wide` and `#narrow` are its views, for a `<use>` in a page. Colours, faces and sizes are custom properties
 * of the page, named in attributes, because a strict policy allows no styles in a document.
 */
export const mapSvg = (drawing: Drawing, [wide, narrow]: readonly [DrawnView, DrawnView]): string =>
  xml({
    svg: {
      '@_xmlns': 'http://www.w3.org/2000/svg',
      g: [
        { ...view(wide), g: [{ '@_id': 'ground', path: paths(drawing) }, ...standing(wide)] },
        {
          ...view(narrow),
          use: { '@_href': '#ground', '@_transform': intoView(narrow) },
          g: standing(narrow),
        },
      ],
    },
  });

/** Anchors mean the same side of a dot in every language. */
const view = ({ id }: DrawnView) => ({ '@_id': id, '@_direction': 'ltr', '@_font-family': 'var(--sans)' });

const intoView = ({ x, y, zoom }: DrawnView) =>
  `scale(${zoom.toFixed(4)})translate(${short(-x)} ${short(-y)})`;

const paths = ({ box: { left, top, right, bottom }, land, lit, borders }: Drawing) => [
  { '@_fill': 'var(--sea)', '@_d': `M${left} ${top}H${right}V${bottom}H${left}` },
  { '@_fill': 'var(--land)', '@_d': pathOf(land, 'z') },
  { '@_fill': 'var(--land-lit)', '@_d': pathOf(lit, 'z') },
  {
    '@_fill': 'none',
    '@_stroke': 'var(--paper)',
    '@_stroke-width': 1.2,
    '@_stroke-linejoin': 'round',
    '@_vector-effect': 'non-scaling-stroke',
    '@_d': pathOf(borders, ''),
  },
];

const standing = ({ names, dots, labels }: DrawnView) => [
  {
    '@_fill': 'var(--ink)',
    '@_fill-opacity': 0.8,
    '@_font-size': 'var(--map-country)',
    '@_letter-spacing': `${tracking}em`,
    '@_text-anchor': 'middle',
    text: names.map(nameText),
  },
  {
    '@_fill': 'var(--accent)',
    '@_stroke': 'var(--paper)',
    '@_stroke-width': 1.6,
    circle: dots.map(([x, y]) => ({ '@_cx': short(x), '@_cy': short(y), '@_r': 4.2 })),
  },
  {
    '@_fill': 'var(--ink)',
    '@_font-size': 'var(--map-place)',
    '@_font-weight': 600,
    '@_stroke': 'var(--paper)',
    '@_stroke-opacity': 0.75,
    '@_stroke-width': 3,
    '@_stroke-linejoin': 'round',
    '@_paint-order': 'stroke',
    text: labels.flatMap(labelTexts),
  },
];

/** From the middle of the letters' height to the line they stand on, in ems. */
const toBaseline = 0.36;
const nameText = ({ text, x, y }: CountryName) => ({
  '@_x': short(x),
  '@_y': short(y),
  '@_dy': `${toBaseline}em`,
  '#text': text,
});
const labelTexts = ({ lines, x, y, anchor }: Label) =>
  lines.map((line, index) => {
    const down = toBaseline + (index - (lines.length - 1) / 2) * lineHeight;
    return {
      '@_x': short(x),
      '@_y': short(y),
      '@_dy': `${Number(down.toFixed(2))}em`,
      ...(anchor !== 'start' && { '@_text-anchor': anchor }),
      '#text': line,
    };
  });

const short = (value: number) => Math.round(value * 10) / 10;

/** Each point as the step from the one before, in whole units: that compresses best. */
function pathOf(lines: readonly Line[], end: 'z' | ''): string {
  let d = '';
  let [fromX, fromY] = [0, 0];
  for (const line of lines) {
    const [startX, startY] = [Math.round(line[0]![0]), Math.round(line[0]![1])];
    let [x, y] = [startX, startY];
    let steps = '';
    for (const point of line) {
      const [toX, toY] = [Math.round(point[0]), Math.round(point[1])];
      if (toX === x && toY === y) continue;
      steps += number(toX - x) + number(toY - y);
      [x, y] = [toX, toY];
    }
    if (!steps) continue;
    d += `m${startX - fromX}${number(startY - fromY)}l${steps.trimStart()}${end}`;
    [fromX, fromY] = end ? [startX, startY] : [x, y];
  }
  return d;
}
const number = (value: number) => (value < 0 ? `${value}` : ` ${value}`);
