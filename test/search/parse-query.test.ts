import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { filterNames, parseQuery, type Query, writeQuery } from '../../src/search/parse-query.ts';

const words = (text: string, isTyped = false) => ({ kind: 'words' as const, text, isTyped });
const phrase = (text: string) => ({ kind: 'phrase' as const, text, isTyped: false });

describe('what somebody types', () => {
  test.each<[string, Partial<Query>]>([
    ['', {}],
    ['kabul', { parts: [words('kabul', true)] }],
    ['kabul ', { parts: [words('kabul')] }],
    ['kabul power', { parts: [words('kabul'), words('power', true)] }],
    ['"golden lion" venice ', { parts: [phrase('golden lion'), words('venice')] }],
    ['«golden lion»', { parts: [phrase('golden lion')] }],
    ['"golden li', { parts: [words('golden'), words('li', true)] }],
    ['""', {}],
    ['category:sport us', { filters: [{ name: 'category', value: 'sport' }], parts: [words('us', true)] }],
    ['topic:"Nobel Prize"', { filters: [{ name: 'topic', value: 'Nobel Prize' }] }],
    ['Author:newsroom', { filters: [{ name: 'author', value: 'newsroom' }] }],
    ['category:', {}],
    ['category: sport', { parts: [words('sport', true)] }],
    ['note:this', { parts: [words('note:this', true)] }],
    ['after:2021-10-01', { filters: [{ name: 'after', value: '2021-10-01' }] }],
    ['before:2021', { filters: [{ name: 'before', value: '2021' }] }],
    ['after:2021-02-30', { faults: [{ name: 'after', value: '2021-02-30' }] }],
    ['before:yesterday', { faults: [{ name: 'before', value: 'yesterday' }] }],
    ['after:2021-13', { faults: [{ name: 'after', value: '2021-13' }] }],
  ])('“%s” is understood', (text, expected) => {
    expect(parseQuery(text)).toEqual({ parts: [], filters: [], faults: [], ...expected });
  });
});

describe('a query that is written again', () => {
  test('is one that filters can be put in and taken from', () => {
    const query = parseQuery('us open "grand slam" category:sport');
    expect(writeQuery({ ...query, filters: [{ name: 'topic', value: 'Formula One' }] })).toBe(
      'topic:"Formula One" us open "grand slam"',
    );
  });

  test('says the same, whatever was typed', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 6 }),
      fc.constantFrom(
        '"',
        ' ',
        ':',
        'kabul',
        '"golden lion"',
        '2021-10-01',
        ...filterNames.map((name) => `${name}:`),
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const query = parseQuery(pieces.join(''));
        const again = parseQuery(writeQuery(query));
        expect(again.parts.map(({ kind, text }) => [kind, text])).toEqual(
          query.parts.map(({ kind, text }) => [kind, text]),
        );
        expect(again.filters).toEqual(query.filters);
        expect(again.faults).toEqual(query.faults);
      }),
      { numRuns: 500 },
    );
  });
});
