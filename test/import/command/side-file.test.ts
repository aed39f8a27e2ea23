import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openSideFile, type PlacedItem } from '../../../src/import/command/side-file.ts';
import { anItem } from '../an-item.ts';

const place = { category: 'world', slug: 'sample-story' };

test('items come back, in order, as often as they are asked for', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), (texts) => {
      const side = openSideFile();
      const placed = texts.map((text): PlacedItem => ({
        item: anItem({ content: { kind: 'html', text } }),
        place,
      }));
      placed.forEach(side.put);
      expect([...side.items()]).toEqual(placed);
      expect([...side.items()]).toEqual(placed);
    }),
    { numRuns: 25 },
  );
});

test('a picture is found by its number on its own site, those of a story in their order', () => {
  const side = openSideFile();
  const picture = (site: string, id: string, order = 0) => ({
    ref: { site, id },
    url: `https://${site}.example/${id}.jpg`,
    parent: '1',
    order,
  });
  const [ten, nine, first] = [picture('one', '10'), picture('one', '9'), picture('one', '11', -1)];
  [ten, nine, picture('two', '9'), first].forEach(side.addPicture);
  expect(side.picture({ site: 'one', id: '9' })).toEqual(nine);
  expect(side.picture({ site: 'one', id: '8' })).toBeUndefined();
  expect(side.picturesWith({ site: 'one', id: '1' })).toEqual([first, nine, ten]);
  expect(side.picturesWith({ site: 'one', id: '2' })).toEqual([]);
});

test('what has moved twice is where it moved last, in the place of the first time', () => {
  const { moved } = openSideFile();
  moved.set('/b', '/world/one/');
  moved.set('/a', '/world/two/');
  moved.set('/b', '/world/three/');
  expect(moved.get('/b')).toBe('/world/three/');
  expect(moved.get('/c')).toBeUndefined();
  expect([...moved.entries()]).toEqual([
    ['/b', '/world/three/'],
    ['/a', '/world/two/'],
  ]);
});

test('a name is first once in each list', () => {
  const { isFirst } = openSideFile();
  expect([isFirst('a', 'x'), isFirst('a', 'x'), isFirst('b', 'x'), isFirst('a', 'y')]).toEqual([
    true,
    false,
    true,
    true,
  ]);
});

test('warnings are a list like others', () => {
  const { warnings } = openSideFile();
  const all = ['one', 'two'].map((message) => ({ file: 'a.xml', message }));
  all.forEach((warning) => warnings.push(warning));
  expect([warnings.length, ...warnings]).toEqual([2, ...all]);
});
