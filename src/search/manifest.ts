import * as v from 'valibot';

/** A part of the archive with a dictionary of its own. Its articles are numbered from the oldest, 0. */
export const Segment = v.object({
  /** A digest of all that it is made of: its folder, or the name of its one file. */
  name: v.string(),
  /** How many articles. */
  articles: v.number(),
  /** Whether all of it is in one file, and the places of words in another. */
  isBundle: v.boolean(),
  /** What the shards begin with, all but the first. */
  shards: v.array(v.string()),
  /** The first letters for which there is a list of words to compare misspelt ones with. */
  letters: v.array(v.string()),
});
export type Segment = v.InferOutput<typeof Segment>;

/** What is loaded first: `/search/index.json`. The oldest segment first. */
export const Manifest = v.object({ v: v.literal(2), segments: v.array(Segment) });
export type Manifest = v.InferOutput<typeof Manifest>;

export const manifestPath = 'search/index.json';

/** What is known of so many articles in a row is one file … */
export const hitsPerFile = 8;
/** … and of so many of the best of a list that has a file of its own: the first results for a common word. */
export const hitsPerList = 10;

/** The files of a segment, by their names in its folder. */
export const fileNames = {
  shard: (number: number) => `${number}.bin`,
  places: (number: number) => `${number}-places.bin`,
  list: (number: number) => `list-${number}.bin`,
  listPlaces: (number: number, chunk: number) => `list-${number}-places-${chunk}.bin`,
  listHits: (number: number) => `list-${number}-hits.json`,
  hits: (number: number) => `hits-${number}.json`,
  words: (letter: string) => `words-${letter.codePointAt(0)!.toString(16)}.bin`,
  days: 'days.json',
};

/** Everything but the manifest lies here, by names that say what is in it: hosts may keep it for ever. */
const partsPath = 'search/parts';

export const filePath = (segment: string, file: string) => `${partsPath}/${segment}/${file}`;

/** Where the files of a segment lie that come as one: the places apart from the rest, since only phrases need them. */
export const bundlePath = (segment: string, file: string) =>
  `${partsPath}/${segment}${file.includes('places') ? '-places' : ''}.bin`;
