/** A map of the places an article is about, drawn from Natural Earth: one file with a wide and a narrow view. */
import { gzipSync } from 'node:zlib';
import type { Place } from '../../news/locator-map.ts';
import type { Country } from './atlas.ts';
import { countryCalled } from './country-called.ts';
import { type CountryName, nameCountries } from './country-names.ts';
import type { View } from './map-frame.ts';
import { type Ground, groundOf, type Scene, sceneOf } from './map-ground.ts';
import { boxOf, grow } from './map-plane.ts';
import { mapSvg } from './map-svg.ts';
import { type Label, labelPlaces } from './place-labels.ts';
import { type Point, vectorOf } from './sphere.ts';

/** A view and what stands in it, in its own units. */
export interface DrawnView extends View {
  dots: Point[];
  labels: Label[];
  names: CountryName[];
}

/** The most bytes of a file, compressed as a host does it. */
const largest = 4000;
/** How far, in units of the wide view, a coast may be from where it is. */
const finest = { region: 0.5, world: 0.9 };
/** The height of letters, in a view's units: the largest that the page sets. */
export const letters = { wide: { place: 16.5, country: 14.75 }, narrow: { place: 13.5, country: 12 } };
const neighbours = { wide: 8, narrow: 4 };

/** The file of a map in a language (BCP 47): as fine as its size allows. */
export function drawMap(places: readonly Place[], language: string): string {
  const { scene, views, ...plan } = planMap(places, language);
  let { ground, tolerance } = plan;
  // A map of the world has no room for borders but of what it names.
  const named = new Set(views.flatMap(({ names }) => names.map(({ country }) => country)));
  const isBordered = (country: Country) => !scene.isWorld || named.has(country) || scene.lit.has(country);
  for (;;) {
    const svg = mapSvg({ ...ground, borders: ground.borders(isBordered) }, views);
    const size = gzipSync(svg, { level: 9 }).length;
    if (size <= largest) return svg;
    tolerance *= Math.max(1.08, (size / largest) ** 2.2);
    ground = groundOf(scene, tolerance);
  }
}

/** What is drawn, and where everything stands. */
export function planMap(places: readonly Place[], language: string) {
  const scene = sceneOf(places);
  const tolerance = finest[scene.isWorld ? 'world' : 'region'];
  const ground = groundOf(scene, tolerance);
  return { scene, tolerance, ground, views: viewsOf(ground, scene, places, language) };
}

function viewsOf(ground: Ground, { plane, views, lit }: Scene, places: readonly Place[], language: string) {
  const said = new Set(places.map(({ name }) => name.toLocaleUpperCase(language)));
  const territories = [...ground.countries].map(([country, rings]) => ({
    country,
    rings,
    names: () => countryCalled(country, lit.get(country), language).filter((name) => !said.has(name)),
    lit: lit.has(country),
  }));
  const drawn = (view: View): DrawnView => {
    const { id, x, y, zoom, width, height } = view;
    const dots = places.map(({ longitude, latitude }): Point => {
      const [atX, atY] = plane.project(vectorOf([longitude, latitude]));
      return [(atX - x) * zoom, (atY - y) * zoom];
    });
    const spots = places.map(({ name }, index) => ({ name, at: dots[index]! }));
    const margin = { left: 6, top: 6, right: width - 6, bottom: height - 6 };
    const labels = labelPlaces(spots, margin, letters[id].place);
    const taken = [...labels.map(({ box }) => grow(box, 4, 1)), ...dots.map((dot) => grow(boxOf([dot]), 8))];
    const room = { view, taken, size: letters[id].country, neighbours: neighbours[id] };
    return { ...view, dots, labels, names: nameCountries(territories, room) };
  };
  return [drawn(views[0]), drawn(views[1])] as const;
}
