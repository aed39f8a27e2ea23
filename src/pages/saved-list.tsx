import { type ComponentProps, use } from 'react';
import { StoryExtras } from '../latest/story-extras.ts';
import { StoryList } from '../latest/story-list.tsx';
import { KeepEdition } from '../offline/keep-edition.tsx';
import { SavedStories } from '../reader/saved/saved-stories.tsx';

/** The saved stories, as any list of the paper shows stories. */
export const SavedList = () => (
  <>
    <SavedStories List={List} />
    <KeepEdition />
  </>
);

type ListProps = ComponentProps<ComponentProps<typeof SavedStories>['List']>;

function List({ items, tools, instead }: ListProps) {
  const extras = use(StoryExtras);
  return (
    <StoryExtras value={{ ...extras, Tools: tools }}>
      <StoryList items={items} categories instead={instead} />
    </StoryExtras>
  );
}
