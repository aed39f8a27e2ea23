import { type Area, aspect, type Frame, shifted } from './map-area.ts';
import type { Box } from './map-plane.ts';

/** From the north of Greenland to Cape Horn, on the plane of the world. */
const inhabited = { top: -1.68, bottom: 1.12 };

/** What a frame shows of the world around places, which are on its plane around x = 0. */
export const worldAround =
  (places: Box) =>
  (frame: Frame): Area => {
    const width = (places.right - places.left) / 2 / aspect(frame);
    const height = (places.bottom - places.top) / 2;
    const once = Math.PI / aspect(frame);
    // All around the earth and no further, unless it has to be from pole to pole.
    const half = Math.max(0.9, Math.min(once, Math.max(width / 0.8, height / 0.6)), height / 0.85);
    const slack = Math.max(0, (inhabited.bottom - inhabited.top) / 2 - half);
    const equator = (inhabited.top + inhabited.bottom) / 2;
    const wish = shifted(equator, equator, (places.top + places.bottom) / 2, slack);
    return { x: 0, y: shifted(places.top, places.bottom, wish, half * 0.86), half };
  };
