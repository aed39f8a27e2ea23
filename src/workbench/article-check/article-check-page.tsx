import { QueryClientProvider, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { createQueryClient } from '../../queries.ts';
import { Notice } from '../../ui/notice.tsx';
import { articleFilesQuery } from './article-check.ts';
import { ArticleCheckFaults } from './article-check-faults.tsx';
import { ArticleCheckPicker } from './article-check-picker.tsx';
import { ArticleCheckViews } from './article-check-views.tsx';
import { hideFaultOverlay } from './hide-fault-overlay.ts';
import { choose, useArticleCheckChoice } from './use-article-check-choice.ts';
import s from './article-check.module.css';
import w from '../workbench.module.css';

/** Calls back when an article file was saved, added or deleted. Gives what ends that. */
type OnSaved = (listener: () => void) => () => void;

/** An article file in every form that readers and machines get, as it is saved. */
export function ArticleCheckPage({ onSaved = askDevServer }: { onSaved?: OnSaved }) {
  const [client] = useState(createQueryClient);
  useEffect(() => onSaved(() => void client.invalidateQueries()), [client, onSaved]);
  useEffect(() => hideFaultOverlay(document), []);
  return (
    <QueryClientProvider client={client}>
      <Check />
    </QueryClientProvider>
  );
}

function Check() {
  const { data, error } = useQuery(articleFilesQuery);
  const file = useArticleCheckChoice();
  const first = data?.files[0]?.file;
  // Whatever comes first may be another after the next save.
  useEffect(() => {
    if (file === undefined && first !== undefined) choose(first, { replace: true });
  }, [file, first]);

  return (
    <main className={`${w.page} ${s.page}`}>
      <title>{`${file ?? 'Articles'} – Workbench`}</title>
      <div className={`${w.stack} ${s.side}`}>
        <h1>Article check</h1>
        {data && file !== undefined && (
          <ArticleCheckFaults file={file} faults={data.files.find((one) => one.file === file)?.faults} />
        )}
        {data && <ArticleCheckPicker files={data.files} chosen={file} />}
        {!data && error && <Notice urgent>The dev server does not answer. Is it running?</Notice>}
      </div>
      {file !== undefined && <ArticleCheckViews key={file} file={file} />}
    </main>
  );
}

const askDevServer: OnSaved = (listener) => {
  import.meta.hot?.on('generico:articles', listener);
  return () => import.meta.hot?.off('generico:articles', listener);
};
