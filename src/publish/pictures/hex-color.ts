import { Resvg } from '@resvg/resvg-js';
import { createElement } from 'react';
import satori from 'satori';

/** Any colour that CSS can name as `#rrggbb`; of a `light-dark()` the light one. Throws where it is none. */
export async function hexColor(color: string): Promise<string> {
  const dot = createElement('div', { style: { width: '100%', height: '100%', background: color } });
  const svg = await satori(dot, { width: 1, height: 1, fonts: [] });
  return `#${new Resvg(svg).render().pixels.subarray(0, 3).toString('hex')}`;
}
