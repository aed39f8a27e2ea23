/** Turns what the schema found into a sentence for whoever wrote the file. */
import type { BaseIssue } from 'valibot';
import type { NodePath } from '../news/every-node.ts';

type Issue = BaseIssue<unknown>;

/** The field at fault, and what to do about it. `above` leads to what the issue's own path starts from. */
export function explain(issue: Issue, above: NodePath = []): { path: NodePath; message: string }[] {
  const path = [...above, ...pathOf(issue)];
  // A headline is text or nodes: what went wrong inside the nodes says more than "neither fits".
  const inner = issue.type === 'union' ? (issue.issues?.filter((nested) => nested.path) ?? []) : [];
  return inner.length > 0
    ? inner.flatMap((nested) => explain(nested, path))
    : [{ path, message: sentence(issue) }];
}

const pathOf = (issue: Issue): NodePath =>
  issue.path?.flatMap(({ key }) => (typeof key === 'string' || typeof key === 'number' ? [key] : [])) ?? [];

function sentence({ type, expected, received, message, input }: Issue): string {
  if (type === 'strict_object' && expected === 'never')
    return 'is not a field of the format – remove it, or mend its spelling';
  if (received === 'undefined')
    return `is missing – add it${expected && type !== 'strict_object' ? ` (${choices(expected)})` : ''}`;
  switch (type) {
    case 'variant':
      if (expected === 'Object') return mustBe('Object', input);
      return `${received} is not known here – use ${choices(expected)}`;
    case 'picklist':
    case 'literal':
      return `${received} is not known here – use ${choices(expected)}`;
    case 'never':
      return 'must stay empty – remove what is in it';
    case 'union':
      return 'must be text, or a list of text nodes – write it as "Some words"';
    case 'min_length':
      return 'is empty – write at least one';
    case 'max_length':
      return `is too long – keep it to ${expected?.slice(2)} characters`;
    case 'min_value':
      return `${received} is too small – make it at least ${expected?.slice(2)}`;
    case 'max_value':
      return `${received} is too large – make it at most ${expected?.slice(2)}`;
    case 'integer':
      return `${received} is not a whole number – write one`;
    case 'regex':
    case 'iso_timestamp':
    case 'iso_date':
    case 'check':
      return named[message] ?? `${received} does not have the right form`;
    default:
      return mustBe(expected ?? '', input);
  }
}

/** By the name that the schema gives to a rule. */
const named: Record<string, string> = {
  words: 'is empty – write something',
  link: 'is not a link that is safe to follow – use https:, http:, mailto: or a path such as /world/some-story/',
  'web address': 'is not a web address – write it whole, with https://',
  'local file':
    'is not a file of this site – put the picture into public/images and write /images/its-name.svg',
  'story path': 'is not the path of a story – write it as /world/some-story/',
  mark: 'is no mark – write one to three characters without spaces, as "*"',
  identifier: 'may only hold letters, digits, - and _ – rename it',
  'date and time': 'is not a date with time and offset – write it as 2021-10-24T12:40:00+03:00',
  day: 'is not a day – write it as 2021-10-24',
  country: 'is not a country – write its two-letter ISO 3166 code, as "AF"',
  language: 'is not a language – write its BCP 47 tag, as "en" or "ru"',
};

/** What kinds of values are called, by their names in the schema's findings. */
export const kinds: Record<string, string> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  Array: 'a list',
  Object: 'an object',
  null: 'null',
};

const mustBe = (expected: string, input: unknown) =>
  `must be ${kinds[expected] ?? expected}, not ${kinds[typeName(input)] ?? typeName(input)}`;

const typeName = (input: unknown) =>
  input === null
    ? 'null'
    : Array.isArray(input)
      ? 'Array'
      : typeof input === 'object'
        ? 'Object'
        : typeof input;

/** `("a" | "b")` → `a, b` */
const choices = (expected: string | null) =>
  (expected ?? '')
    .replace(/^\(|\)$/g, '')
    .replaceAll('"', '')
    .replaceAll(' | ', ', ');
