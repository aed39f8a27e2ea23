export interface Frame {
  width: number;
  height: number;
}
export const aspect = ({ width, height }: Frame) => width / height;

/** What a frame is to show: its middle and half its height, on a plane with a unit to the radian. */
export interface Area {
  x: number;
  y: number;
  half: number;
}

/** The middle of a frame nearest to the wished one that leaves neither end more than `reach` away. */
export const shifted = (from: number, to: number, wish: number, reach: number) =>
  Math.max(to - reach, Math.min(from + reach, wish));
