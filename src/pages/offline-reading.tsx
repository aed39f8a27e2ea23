import type { ComponentProps } from 'react';
import { Offline } from '../offline/offline.tsx';
import { savedRoot } from '../reader/saved/saved.ts';

/** Reading without a network: saved stories first. */
export const OfflineReading = ({ show }: Pick<ComponentProps<typeof Offline>, 'show'>) => (
  <Offline savedRoot={savedRoot} show={show} />
);
