import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { LocalFile } from '../../src/news/body.ts';
import { mapOf } from '../../src/news/locator-map.ts';
import { anArticle } from '../support/articles.ts';

const kabul = { name: 'Kabul', latitude: 34.53, longitude: 69.17, address: { addressCountry: 'AF' } };
const glasgow = { name: 'Glasgow', latitude: 55.86, longitude: -4.29 };
const image = { url: '/images/rain.jpg', alt: 'Rain', width: 1600, height: 900 };
const urlOf = (...contentLocation: (typeof kabul | typeof glasgow)[]) =>
  mapOf(anArticle({ contentLocation }))!.url;

describe('the map of an article', () => {
  test('is there when it names places and has no picture', () => {
    expect(mapOf(anArticle({ contentLocation: [kabul, glasgow, kabul] }))).toEqual({
      url: expect.stringMatching(/^\/maps\/kabul-glasgow-kabul-[0-9a-f]{8}\.svg$/),
      places: ['Kabul', 'Glasgow'],
    });
    expect(mapOf(anArticle())).toBeUndefined();
    expect(mapOf(anArticle({ contentLocation: [kabul], image }))).toBeUndefined();
  });

  test('is the file of every article about these places', () => {
    expect(mapOf(anArticle({ slug: 'a', headline: 'A', contentLocation: [kabul] }))).toEqual(
      mapOf(anArticle({ slug: 'b', headline: 'B', contentLocation: [kabul] })),
    );
  });

  test('is another file where anything is drawn otherwise', () => {
    const urls = [
      urlOf(kabul),
      urlOf(glasgow),
      urlOf(kabul, glasgow),
      urlOf(glasgow, kabul),
      urlOf({ ...kabul, name: 'kabul' }),
      urlOf({ ...kabul, latitude: 34.54 }),
      urlOf({ ...kabul, longitude: 69.18 }),
      urlOf({ ...kabul, address: { addressCountry: 'PK' } }),
      mapOf(anArticle({ contentLocation: [kabul], inLanguage: 'ru' }))!.url,
    ];
    expect(new Set(urls).size).toBe(urls.length);
  });

  test('has a file name that is cut where it is long, but not at a hyphen', () => {
    expect(urlOf({ ...kabul, name: 'a'.repeat(300) })).toMatch(/^\/maps\/a{40}-[0-9a-f]{8}\.svg$/);
    expect(urlOf({ ...kabul, name: `${'a'.repeat(39)} b` })).toMatch(/^\/maps\/a{39}-[0-9a-f]{8}\.svg$/);
    expect(urlOf({ ...kabul, name: '…' })).toMatch(/^\/maps\/[0-9a-f]{8}\.svg$/);
  });

  test('has a file name that is short and safe, whatever the places are called', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.string({ unit: 'grapheme', maxLength: 90 }).filter((name) => /\S/.test(name)),
          { minLength: 1, maxLength: 6 },
        ),
        (names) => {
          const url = urlOf(...names.map((name) => ({ ...kabul, name })));
          expect(v.is(LocalFile, url)).toBe(true);
          expect(url).toMatch(/^\/maps\/(?:[\p{L}\p{N}\p{M}]+-)*[0-9a-f]{8}\.svg$/u);
          expect(new TextEncoder().encode(url).length).toBeLessThan(200);
          expect(decodeURI(encodeURI(url))).toBe(url);
        },
      ),
    );
  });
});
