import { useNavigation } from 'react-router';
import s from './navigation-progress.module.css';

/** A thin line while the next page is on its way; a page that comes at once shows none (the delay is in the style). */
export function NavigationProgress() {
  const { state } = useNavigation();
  return state === 'idle' ? null : <div className={s.progress} aria-hidden="true" />;
}
