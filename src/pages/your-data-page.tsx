import { words } from '#words';
import { OwnPage } from './own-page.tsx';

const keptData = () => import('./kept-data.tsx').then(({ KeptData }) => KeptData);

export const YourDataPage = () => <OwnPage heading={words.reader.data} load={keptData} />;
