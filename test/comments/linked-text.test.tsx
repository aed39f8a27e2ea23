import { render, screen } from '@testing-library/react';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { LinkedText, pieces } from '../../src/comments/linked-text.tsx';

const linksIn = (text: string) =>
  pieces(text)
    .filter(({ link }) => link)
    .map(({ value }) => value);

const scraps = fc.constantFrom(
  ...'http://|https://|HTTPS://|javascript:|data:text/html,|//|example.org|/a?b=c#d|&amp;|слово|🙂'.split(
    '|',
  ),
  ...'[|]|(|)|<|>|.|,|;|:|@|%|…|"| |\n|\u202e'.split('|'),
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(scraps, { maxLength: 20 }).map((parts) => parts.join('')),
);

test('whatever somebody types, all of it is shown, and every link is a web address', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const cut = pieces(text);
      expect(cut.map(({ value }) => value).join('')).toBe(text);
      expect(cut.every(({ at, value }) => text.startsWith(value, at))).toBe(true);
      for (const link of linksIn(text)) expect(new URL(link).protocol).toMatch(/^https?:$/);
    }),
    { numRuns: 1000 },
  );
});

test.each([
  ['https://example.org', ['https://example.org']],
  ['See http://example.org/a?b=1&c=2#d.', ['http://example.org/a?b=1&c=2#d']],
  ['(https://example.org/a), «https://example.org/b»!', ['https://example.org/a', 'https://example.org/b']],
  ['https://example.org/a\nhttps://example.org/b', ['https://example.org/a', 'https://example.org/b']],
  ['https://пример.рф/слово…', ['https://пример.рф/слово']],
  ['javascript:alert(1) data:text/html,x ftp://example.org //example.org example.org', []],
  ['javascript://example.org/%0aalert(1)', []],
  ['xhttps://example.org', []],
  ['http:// https://', []],
  ['https://[', []],
  ['no link at all', []],
])('in "%s" the links are %j', (text, links) => {
  expect(linksIn(text)).toEqual(links);
});

test('a link in a comment is nobody’s recommendation, and tells nobody where its reader comes from', () => {
  render(<LinkedText>See https://example.org/a for more.</LinkedText>);

  const link = screen.getByRole('link', { name: 'https://example.org/a' });
  expect(link).toHaveAttribute('href', 'https://example.org/a');
  expect(link).toHaveAttribute('rel', 'nofollow ugc noreferrer');
});

test.each([
  ['See https://example.org/Foo_(bar).', 'https://example.org/Foo_(bar)'],
  ['(https://example.org/a)', 'https://example.org/a'],
  ['«https://example.org/а/б», he said', 'https://example.org/а/б'],
  ['https://example.org/?q=1&b=2#c!', 'https://example.org/?q=1&b=2#c'],
])('in %j the address is %s', (text, address) => {
  expect(linksIn(text)).toEqual([address]);
});
