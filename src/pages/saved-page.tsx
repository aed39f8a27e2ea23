import { words } from '#words';
import { OwnPage } from './own-page.tsx';

const savedStories = () => import('../reader/saved-stories.tsx').then(({ SavedStories }) => SavedStories);

export const SavedPage = () => <OwnPage heading={words.reader.saved} load={savedStories} />;
