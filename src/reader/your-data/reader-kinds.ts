import { words } from '#words/reader';
import { isoTime, type KeptKind, keptKind } from '../../browser/kept-kind.ts';
import { articlePath } from '../../news/article.ts';
import { ReadMark, readRoot } from '../marks/read-marks.ts';
import { savedKey, savedRoot } from '../saved/saved.ts';
import { SavedStory } from '../saved/saved-story.ts';
import { settingsChoices } from '../settings/settings-choices.ts';
import { Settings } from '../settings/settings.ts';
import { Visit, visitKey } from '../marks/visit.ts';

/** What is set here stays; what is not is taken from there. */
const settings = keptKind({
  name: 'settings',
  key: 'settings',
  schema: Settings,
  describe(record) {
    const set = settingsChoices.flatMap(({ name, legend, options }) =>
      options
        .filter(({ change }) => record[name] !== undefined && change[name] === record[name])
        .map(({ label }) => ({ title: `${legend}: ${label}` })),
    );
    return record.keys ? [...set, { title: words.data.keysOff }] : set;
  },
  merge(here, there) {
    const named = (record: object) => Object.entries(record).filter(([, value]) => value !== undefined);
    const set = named(here);
    const added = named(there).filter(([name]) => !set.some(([other]) => other === name));
    return added.length > 0 ? { ...here, ...Object.fromEntries(added) } : here;
  },
});

/** A story has been saved since it was saved first. */
const saved = keptKind({
  name: 'saved',
  key: savedRoot,
  schema: SavedStory,
  describe({ saved: time, story }, key) {
    if (savedKey(story) !== key) return undefined;
    const title = story._generico.headline.filter((part) => typeof part === 'string').join('');
    return [{ title, language: story.language, path: articlePath(story._generico), time }];
  },
  merge: (here, there) =>
    Date.parse(there.saved) < Date.parse(here.saved) ? { ...here, saved: there.saved } : here,
});

/** Whoever has come further has read it; nothing is further than the end. */
const read = keptKind({
  name: 'read',
  key: readRoot,
  schema: ReadMark,
  describe({ at, place }, key) {
    const story = key.slice(readRoot.length);
    const title = place ? words.data.readTo(story, place.words) : story;
    return [{ title, path: `/${story}/`, time: isoTime(at) }];
  },
  merge(here, there) {
    const isFurther = here.place && (there.place?.block ?? Infinity) > here.place.block;
    return isFurther ? { ...there, at: Math.max(here.at, there.at) } : here;
  },
});

/** What is new to the reader stays new; where this browser knows of no visit before, the other one does. */
const visit = keptKind({
  name: 'visit',
  key: visitKey,
  schema: Visit,
  describe: ({ seen, since }) => [
    { title: words.data.seen, time: isoTime(seen) },
    ...(since === undefined ? [] : [{ title: words.data.since, time: isoTime(since) }]),
  ],
  merge: (here, there) =>
    here.since === undefined && there.since !== undefined ? { ...here, since: there.since } : here,
});

/** What the reader's part keeps. */
export const readerKinds: readonly KeptKind[] = [settings, saved, read, visit];
