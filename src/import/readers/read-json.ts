import type { SourcePart } from '../source-item.ts';
import { type JsonElement, jsonFeedParts } from './json-feed.ts';
import { jsonPieces } from './json-pieces.ts';
import { parseJson } from './parse-json.ts';
import { restParts } from './rest-posts.ts';
import type { SourceFile } from './source-file.ts';
import { Unreadable } from './unreadable.ts';

/** JSON Feed, or posts as the REST interface of WordPress gives them. It is read twice: what a feed says of all may come last. */
export async function* readJson(source: SourceFile): AsyncGenerator<SourcePart> {
  const json = await checked(source);
  if (Array.isArray(json)) yield* restParts(elements(source), source.file);
  else if (isObject(json) && 'content' in json && 'title' in json)
    yield* restParts([{ value: json, line: 1 }], source.file);
  else if (isObject(json) && String(json['version']).includes('jsonfeed.org/version/1'))
    yield* jsonFeedParts(json, elements(source), source.file);
  else throw new Unreadable(`is JSON of a kind not known here: ${found(json)} – ${wanted}`);
}

/** What stands around the elements of the list, when all of it is known to be JSON. */
async function checked({ chunks }: SourceFile): Promise<unknown> {
  let json: unknown;
  for await (const piece of jsonPieces(chunks(true)))
    if ('element' in piece) parseJson(piece.element, piece.line);
    else json = parseJson(piece.around);
  return json;
}

async function* elements({ chunks }: SourceFile): AsyncGenerator<JsonElement> {
  for await (const piece of jsonPieces(chunks()))
    if ('element' in piece) yield { value: parseJson(piece.element, piece.line), line: piece.line };
}

const isObject = (json: unknown): json is Record<string, unknown> =>
  typeof json === 'object' && json !== null;

/** WordPress answers with a code and a message where it refuses. */
function found(json: unknown): string {
  if (!isObject(json)) return 'it is neither a list nor an object';
  if (typeof json['code'] === 'string' && typeof json['message'] === 'string')
    return `it is the error "${json['message']}" of a WordPress site`;
  return `its version is ${'version' in json ? JSON.stringify(json['version']) : 'missing'}`;
}

const wanted =
  'a JSON Feed says "version": "https://jsonfeed.org/version/1.1", posts of WordPress are a list (/wp-json/wp/v2/posts?per_page=100&_embed)';
