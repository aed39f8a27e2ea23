import { words } from '#words';
import { OwnPage } from './own-page.tsx';

const savedList = () => import('./saved-list.tsx').then(({ SavedList }) => SavedList);

export const SavedPage = () => <OwnPage heading={words.reader.saved} load={savedList} />;
