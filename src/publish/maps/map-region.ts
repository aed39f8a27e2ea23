/** What a map shows around places that are near each other. */
import { atlas, indexOf, type Shape } from './atlas.ts';
import { type Area, aspect, type Frame, shifted } from './map-area.ts';
import { linesOn } from './map-lines.ts';
import { type Box, boxOf, grow, type Plane, regionalPlane } from './map-plane.ts';
import { angle, type Point, type Vector } from './sphere.ts';

const km = 1 / 6371;
/** The radius of land that can be seen on any map. */
const visible = 50 * km;

/** The parts of a frame that places keep to, so that their labels have room, and that a country should fill. */
const inner = { x: 0.66, y: 0.6 };
const filled = { x: 0.62, y: 0.74 };

/** On the regional plane around `centre`. */
export function regionAround(points: readonly Vector[], centre: Vector, lit: readonly Shape[]) {
  const plane = regionalPlane(centre);
  const places = boxOf(points.map(plane.project));
  const { least, most } = limitsOf(points, centre, lit);
  const country = countryAround(places, lit, plane, most);
  const [wishX, wishY] = middleOfBox(country ?? places);
  return (frame: Frame): Area => {
    const wished = country ? halfFor(country, filled, frame) : 0;
    const half = Math.max(halfFor(places, inner, frame), least, Math.min(most, wished));
    return {
      x: shifted(places.left, places.right, wishX, half * aspect(frame) * inner.x),
      y: shifted(places.top, places.bottom, wishY, half * inner.y),
      half,
    };
  };
}

const middleOfBox = ({ left, top, right, bottom }: Box): Point => [(left + right) / 2, (top + bottom) / 2];

/** Half the height of a frame in which a box takes no more than these parts of the width and the height. */
const halfFor = ({ left, top, right, bottom }: Box, part: { x: number; y: number }, frame: Frame) =>
  Math.max((right - left) / aspect(frame) / part.x, (bottom - top) / part.y) / 2;

/** Between which halves of a height: land is in sight, and a large country shows its shape. */
function limitsOf(points: readonly Vector[], centre: Vector, lit: readonly Shape[]) {
  const sight = 1.15 * distanceToLand(centre);
  const near = lit.filter((shape) => points.some((point) => distanceTo(shape, point) < 400 * km));
  if (near.length === 0) return { least: Math.max(560 * km, sight), most: 0 };
  const least = Math.max(230 * km, sight);
  const ends = near
    .filter(({ radius }) => radius > visible)
    .map((shape) => distanceTo(shape, centre) + 2 * shape.radius);
  // One place is shown in its country, several rather among each other.
  const isOne = points.every((point) => angle(centre, point) < visible);
  const large = Math.min(1500 * km, Math.max(560 * km, ...ends.map((end) => (isOne ? 0.8 : 0.35) * end)));
  return { least, most: Math.max(least, Math.min(large, tellingApart(points))) };
}

/** At the least, by the circle around the shape. */
const distanceTo = ({ centre, radius }: Shape, point: Vector) => angle(centre, point) - radius;

/** To a coast, or a border, of something that can be seen. */
function distanceToLand(point: Vector): number {
  const { shapes, arcs } = atlas();
  const candidates = shapes
    .filter(({ radius }) => radius > visible)
    .map((shape) => ({ shape, least: distanceTo(shape, point) }))
    .toSorted((a, b) => a.least - b.least);
  let nearest = Infinity;
  for (const { shape, least } of candidates) {
    if (least > nearest) break;
    for (const arc of shape.arcs.flat()) {
      const { points, reach } = arcs[indexOf(arc)]!;
      points.forEach((end, at) => {
        if (reach[at]! > visible) nearest = Math.min(nearest, angle(end, point));
      });
    }
  }
  return nearest;
}

/** At most how large an area, so that two dots can be told apart; places of one town never can. */
function tellingApart(points: readonly Vector[]): number {
  const apart = points.flatMap((point, index) => points.slice(0, index).map((other) => angle(point, other)));
  const needed = 12 * Math.min(...apart.filter((distance) => distance > 0));
  return needed < 150 * km ? Infinity : needed;
}

/** What of the lit countries is not too far from the places to be worth showing. */
function countryAround(places: Box, lit: readonly Shape[], plane: Plane, far: number): Box | undefined {
  const near = grow(places, 2 * far, 1.2 * far);
  const { rings } = linesOn(plane, 2 * km);
  const points = lit.flatMap(({ arcs }) => rings(arcs, near)).flat();
  return points.length > 0 ? boxOf(points) : undefined;
}
