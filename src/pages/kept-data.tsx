import { commentKinds } from '../comments/comment-kinds.ts';
import { eraseCopies } from '../offline/copies.ts';
import { OfflineCopies } from '../offline/offline-copies.tsx';
import { readerKinds } from '../reader/your-data/reader-kinds.ts';
import { YourData } from '../reader/your-data/your-data.tsx';

const kinds = [...readerKinds, ...commentKinds];

/** What every part of the paper keeps in this browser. */
export const KeptData = () => (
  <YourData kinds={kinds} onEraseAll={() => void eraseCopies()}>
    <OfflineCopies />
  </YourData>
);
