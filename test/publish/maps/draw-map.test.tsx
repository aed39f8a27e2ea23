import * as fc from 'fast-check';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Place } from '../../../src/news/locator-map.ts';
import { drawMap, type DrawnView, planMap } from '../../../src/publish/maps/draw-map.ts';
import { groundOf, sceneOf } from '../../../src/publish/maps/map-ground.ts';
import { type Box, grow, overlap } from '../../../src/publish/maps/map-plane.ts';
import { vectorOf } from '../../../src/publish/maps/sphere.ts';
import { openNewsroom } from '../../../src/publish/newsroom.ts';
import { hostile, readXml } from '../../support/read-xml.ts';

const aPlace = (name: string, latitude: number, longitude: number, addressCountry?: string): Place => ({
  name,
  latitude,
  longitude,
  ...(addressCountry && { address: { addressCountry } }),
});
const [kabul, islamabad, newYork, london, tokyo, sydney] = [
  aPlace('Kabul', 34.53, 69.17, 'AF'),
  aPlace('Islamabad', 33.69, 73.05, 'PK'),
  aPlace('New York', 40.71, -74, 'US'),
  aPlace('London', 51.5, -0.12, 'GB'),
  aPlace('Tokyo', 35.68, 139.69, 'JP'),
  aPlace('Sydney', -33.87, 151.2, 'AU'),
];

const drawn = (...places: Place[]) => planMap(places, 'en');
const wide = (...places: Place[]) => drawn(...places).views[0];
const narrow = (...places: Place[]) => drawn(...places).views[1];
const namesOn = ({ names }: DrawnView) => names.map(({ text }) => text);
const litBy = (...places: Place[]) =>
  [...drawn(...places).scene.lit.keys()].map(({ code, name }) => code ?? name);
const sizeOf = (svg: string) => gzipSync(svg, { level: 9 }).length;
const holds = (outer: Box, inner: Box) =>
  inner.left >= outer.left &&
  inner.top >= outer.top &&
  inner.right <= outer.right &&
  inner.bottom <= outer.bottom;
const frameOf = ({ width, height }: DrawnView): Box => ({ left: 0, top: 0, right: width, bottom: height });
const dotsOf = ({ dots }: DrawnView) =>
  dots.map(([x, y]) => grow({ left: x, top: y, right: x, bottom: y }, 4.2));

const crossingsLeftOf = (x: number, y: number, ring: readonly (readonly [number, number])[]) =>
  ring.filter(([toX, toY], index) => {
    const [fromX, fromY] = ring.at(index - 1)!;
    return fromY > y !== toY > y && fromX + ((y - fromY) / (toY - fromY)) * (toX - fromX) < x;
  }).length;

const anyName = fc.oneof(
  fc.constantFrom(
    'Rome',
    'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch',
    'Нижний Новгород',
    '東京',
    hostile,
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
);
const anyCountry = fc.constantFrom(undefined, 'US', 'FJ', 'SG', 'AQ', 'RU', 'HK', 'TV', 'ZZ');
const anywhere = fc.record({
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
});
/** Around the earth, in one country, in one street, at one point. */
const anyPlaces = fc
  .record({
    middle: anywhere,
    spread: fc.constantFrom(1, 0.05, 0.0005, 0),
    places: fc.array(fc.record({ name: anyName, country: anyCountry, at: anywhere }), {
      minLength: 1,
      maxLength: 6,
    }),
  })
  .map(({ middle, spread, places }) =>
    places.map(({ name, country, at }) => {
      const mixed = (from: number, to: number) => from + (to - from) * spread;
      return aPlace(
        name,
        mixed(middle.latitude, at.latitude),
        mixed(middle.longitude, at.longitude),
        country,
      );
    }),
  );

describe('a map of any places', () => {
  test('is a small well-formed file that leaves colours and faces to the page', () => {
    fc.assert(
      fc.property(anyPlaces, (places) => {
        const svg = drawMap(places, 'en');
        expect(sizeOf(svg)).toBeLessThanOrEqual(4096);
        const elements = [...readXml(svg).querySelectorAll('*')];
        const paints = elements.flatMap((element) =>
          ['fill', 'stroke'].map((name) => element.getAttribute(name)),
        );
        expect(
          paints.filter((paint) => paint && paint !== 'none' && !/^var\(--[a-z-]+\)$/.test(paint)),
        ).toEqual([]);
        expect(elements.filter((element) => element.matches('style, [style], [class]'))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test('has every dot in both frames, and no label off the frame, on another or on a dot', () => {
    fc.assert(
      fc.property(anyPlaces, (places) => {
        for (const view of planMap(places, 'en').views) {
          const labels = view.labels.map(({ box }) => box);
          const names = view.names.map(({ box }) => box);
          const dots = dotsOf(view);
          expect(dots).toHaveLength(places.length);
          expect([...dots, ...labels, ...names].filter((box) => !holds(frameOf(view), box))).toEqual([]);
          const standing = [...labels, ...names];
          expect(
            standing.filter((box, at) => standing.slice(0, at).some((other) => overlap(box, other))),
          ).toEqual([]);
          expect(standing.filter((box) => dots.some((dot) => overlap(box, dot)))).toEqual([]);
        }
      }),
      { numRuns: 60, examples: [[[aPlace('North Pole', 90, 0), aPlace('South Pole', -90, 0)]]] },
    );
  });

  test('says every name, as far as there is room for it', () => {
    fc.assert(
      fc.property(anyPlaces, (places) => {
        for (const view of planMap(places, 'en').views) {
          const said = view.labels.flatMap(({ lines }) => lines).join(' ');
          const beginnings = places.map(({ name }) => name.trim().replace(/\s+/g, ' ').slice(0, 3));
          expect(beginnings.filter((beginning) => !said.includes(beginning.replace(/ $/, '')))).toEqual([]);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('the maps of the bundled articles', () => {
  const articles = openNewsroom(`${process.cwd()}/public`)
    .articles()
    .filter(({ contentLocation }) => contentLocation.length > 0);

  test.each(articles.map((article) => [article.slug, article] as const))(
    '%s: 4 kB at most',
    (_slug, article) => {
      expect(sizeOf(drawMap(article.contentLocation, article.inLanguage))).toBeLessThanOrEqual(4096);
    },
  );
});

describe('the countries a map is about are lit', () => {
  test.each([
    ['by the code that a place states', [kabul, islamabad], ['AF', 'PK']],
    ['also off the coast of the atlas', [aPlace('Suva', -18.14, 178.44, 'FJ')], ['FJ']],
    ['also where they are all but a dot', [aPlace('St Peter’s', 41.902, 12.453, 'VA'), sydney], ['VA', 'AU']],
    ['also where they have no number', [aPlace('Pristina', 42.66, 21.17, 'XK')], ['XK']],
    ['by another code in use', [aPlace('Rockall', 57.6, -13.69, 'UK')], ['GB']],
    ['by the place where no code is stated', [aPlace('Kabul', 34.53, 69.17)], ['AF']],
    ['by the place where the code has no shape', [aPlace('Kourou', 5.16, -52.65, 'GF')], ['FR']],
    ['down to the pole', [aPlace('South Pole', -90, 0)], ['AQ']],
    ['but none in the open sea', [aPlace('Point Nemo', -48.87, -123.4)], []],
    ['and none for a place that the atlas has not', [aPlace('Funafuti', -8.52, 179.2, 'TV')], []],
  ])('%s', (_rule, places, codes) => {
    expect(litBy(...places)).toEqual(codes);
    const { scene, ground } = drawn(...places);
    expect([...ground.countries.keys()]).toEqual(expect.arrayContaining([...scene.lit.keys()]));
    expect(ground.lit.length > 0).toBe(codes.length > 0);
  });

  test('and named, in the language of the article', () => {
    expect(namesOn(planMap([kabul, islamabad], 'ru').views[0])).toEqual(
      expect.arrayContaining(['АФГАНИСТАН', 'ПАКИСТАН', 'ИНДИЯ']),
    );
    expect(namesOn(wide(aPlace('Kourou', 5.16, -52.65, 'GF')))).toContain('FRENCH GUIANA');
    expect(namesOn(wide(aPlace('St Peter’s', 41.902, 12.453, 'VA')))).toContain('VATICAN CITY');
  });

  test('unless the place has the same name', () => {
    expect(namesOn(wide(aPlace('Reykjavik', 64.15, -21.94, 'IS')))).toEqual(['ICELAND']);
    expect(namesOn(wide(aPlace('Iceland', 64.9, -18.6, 'IS')))).toEqual([]);
  });
});

describe('a map', () => {
  test('names fewer neighbours where it is narrow', () => {
    const vienna = aPlace('Vienna', 48.21, 16.37, 'AT');
    expect(namesOn(narrow(vienna))).toHaveLength(5);
    expect(namesOn(wide(vienna)).length).toBeGreaterThan(5);
  });

  test('shows a place in its country, and a country with its neighbours', () => {
    expect(namesOn(wide(aPlace('Vienna', 48.21, 16.37, 'AT')))).toEqual(
      expect.arrayContaining(['AUSTRIA', 'GERMANY', 'HUNGARY', 'ITALY', 'CZECHIA']),
    );
    expect(namesOn(wide(aPlace('Wichita', 37.69, -97.33, 'US')))).toEqual(
      expect.arrayContaining(['UNITED STATES', 'MEXICO', 'CANADA']),
    );
  });

  test('has land in sight from the open sea', () => {
    for (const place of [aPlace('Point Nemo', -48.87, -123.4), aPlace('Malé', 4.18, 73.51, 'MV')])
      expect([namesOn(wide(place)).length, namesOn(narrow(place)).length]).not.toContain(0);
  });

  test('goes on over the date line', () => {
    const { dots, zoom } = wide(
      aPlace('Taveuni', -16.85, -179.97, 'FJ'),
      aPlace('Nadi', -17.8, 177.42, 'FJ'),
    );
    expect(dots[0]![0] - dots[1]![0]).toBeGreaterThan(0);
    expect((dots[0]![0] - dots[1]![0]) / zoom).toBeLessThan(200);
  });

  test('of continents is one of the world, the way round that is shorter', () => {
    const [atNewYork, atTokyo] = wide(newYork, tokyo).dots;
    expect(atTokyo![0]).toBeLessThan(atNewYork![0]);
    const [atLondon, atSydney] = wide(london, sydney).dots;
    expect(atLondon![0]).toBeLessThan(atSydney![0]);
    expect(drawn(newYork, tokyo).scene.isWorld).toBe(true);
    expect(drawn(newYork, london).scene.isWorld).toBe(true);
    expect(drawn(kabul, islamabad).scene.isWorld).toBe(false);
  });

  test('gives places of one street a label together, a line for each in the order of the article', () => {
    const street = [
      aPlace('White House', 38.8977, -77.0365, 'US'),
      aPlace('Capitol', 38.8899, -77.0091, 'US'),
      aPlace('Treasury', 38.8976, -77.0343, 'US'),
    ];
    for (const { labels, dots } of drawn(...street).views) {
      expect(labels.map(({ lines }) => lines)).toEqual([['White House', 'Capitol', 'Treasury']]);
      expect(dots).toHaveLength(3);
    }
    expect(wide(kabul, { ...kabul, name: 'The embassy' }, kabul).labels.map(({ lines }) => lines)).toEqual([
      ['Kabul', 'The embassy'],
    ]);
  });

  test('of very many places has as many labels as there is room for', () => {
    const places = Array.from({ length: 40 }, (_, index) =>
      aPlace(`Place ${index}`, 45 + 6 * Math.sin(index * 7), 10 + 9 * Math.cos(index * 3)),
    );
    expect(wide(...places).dots).toHaveLength(40);
    expect(wide(...places).labels.length).toBeGreaterThan(4);
  });

  test('has no sea where a country is too small to be drawn inside another', () => {
    const scene = sceneOf([aPlace('Cape Town', -33.9, 18.4, 'ZA'), london]);
    const [x, y] = scene.plane.project(vectorOf([28.2, -29.6]));
    for (const tolerance of [0.5, 1, 1.5, 2, 2.5, 3, 4]) {
      const { land, lit, countries } = groundOf(scene, tolerance);
      const rings = [...land, ...lit];
      const country = [...countries.keys()].find(({ code }) => code === 'LS');
      const around = rings.filter((ring) => crossingsLeftOf(x, y, ring) % 2 === 1);
      // A hole in the one, filled by the other; or no hole.
      expect(around).toHaveLength(country ? 3 : 1);
    }
  });

  test('is larger where places are near each other, so that each has its dot', () => {
    const labels = wide(
      aPlace('Shenzhen', 22.54, 114.06, 'CN'),
      aPlace('Hong Kong', 22.32, 114.17, 'HK'),
    ).labels;
    expect(labels).toHaveLength(2);
  });

  test('shows any name as text', () => {
    const svg = readXml(drawMap([{ ...kabul, name: '</text> & "Kabul"' }], 'en'));
    expect([...svg.querySelectorAll('text')].map(({ textContent }) => textContent)).toContain(
      '</text> & "Kabul"',
    );
  });
});
