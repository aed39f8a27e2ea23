import { words } from '#words';
import { OwnPage } from './own-page.tsx';

const yourData = () => import('../reader/your-data.tsx').then(({ YourData }) => YourData);

export const YourDataPage = () => <OwnPage heading={words.reader.data} load={yourData} />;
