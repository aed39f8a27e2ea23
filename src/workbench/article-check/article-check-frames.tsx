import { hrefOf } from '../../browser/href-of.ts';
import { pageUrl } from './article-check.ts';
import { hideFaultOverlay } from './hide-fault-overlay.ts';
import s from './article-check-frames.module.css';

/** The real page at the width of a phone and of a desk, each made smaller to the room there is. */
export const ArticleCheckFrames = ({ file }: { file: string }) => (
  <div className={s.frames}>
    <Frame file={file} width={390} />
    <Frame file={file} width={1280} />
  </div>
);

function Frame({ file, width }: { file: string; width: 390 | 1280 }) {
  return (
    <figure className={width === 390 ? s.phone : s.desk}>
      <div>
        {/* oxlint-disable-next-line react/iframe-missing-sandbox -- it is our own page, with all that it does */}
        <iframe
          // The dev server answers it with the last version that could be read.
          src={`${hrefOf(pageUrl(file))}?last-good`}
          title={`The page, ${width} pixels wide`}
          onLoad={({ currentTarget }) => tidy(currentTarget.contentDocument, width)}
        />
      </div>
      <figcaption>{width} px</figcaption>
    </figure>
  );
}

function tidy(page: Document | null, width: number) {
  if (!page?.body) return;
  hideFaultOverlay(page);
  // A phone's scroll bar takes no room.
  if (width === 390) page.documentElement.style.scrollbarWidth = 'none';
}
