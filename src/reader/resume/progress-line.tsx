import s from './progress-line.module.css';

/** How far one has come in the article: a line along the upper edge of the window. It is drawn by style alone. */
export const ProgressLine = () => <div className={s.line} aria-hidden="true" />;
