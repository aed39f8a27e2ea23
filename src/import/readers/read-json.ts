import type { SourcePart } from '../source-item.ts';
import { jsonFeedParts } from './json-feed.ts';
import { parseJson } from './parse-json.ts';
import { restParts } from './rest-posts.ts';
import type { SourceFile } from './source-file.ts';
import { Unreadable } from './unreadable.ts';
import { wholeText } from './whole-text.ts';

/** JSON Feed, or posts as the REST interface of WordPress gives them. */
export async function* readJson(source: SourceFile): AsyncGenerator<SourcePart> {
  const json = parseJson(await wholeText(source));
  if (Array.isArray(json)) yield* restParts(json, source.file);
  else if (isObject(json) && 'content' in json && 'title' in json) yield* restParts([json], source.file);
  else if (isObject(json) && String(json['version']).includes('jsonfeed.org/version/1'))
    yield* jsonFeedParts(json, source.file);
  else throw new Unreadable(`is JSON of a kind not known here: ${found(json)} – ${wanted}`);
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
