import { useQuery } from '@tanstack/react-query';
import { ArticleView } from '../article/article-view.tsx';
import { Breadcrumb } from '../article/breadcrumb.tsx';
import { Neighbours } from '../article/neighbours.tsx';
import { Share } from '../article/share.tsx';
import { useIsActive } from '../browser/use-is-active.ts';
import { Comments } from '../comments/comments.tsx';
import { LatestPosts } from '../latest/latest-posts.tsx';
import { masthead } from '../masthead.ts';
import { articlePath } from '../news/article.ts';
import type { ArticleLinks } from '../news/article-links.ts';
import { markedHeadline } from '../news/headline.ts';
import { plainText } from '../news/plain-text.ts';
import { readingTime } from '../news/reading-time.ts';
import { articleLinksQuery, articleQuery, useLoaded } from '../queries.ts';
import { SaveButton } from '../reader/saved/save-button.tsx';
import { Boundary } from '../ui/boundary.tsx';
import { OnDemand } from '../ui/on-demand.tsx';
import { PageHead } from './page-head.tsx';
import s from './article-page.module.css';

const none: ArticleLinks['readAlso'] = [];

type Params = Partial<Record<'category' | 'slug', string>>;

const companion = () =>
  import('../reader/article-companion.tsx').then(({ ArticleCompanion }) => ArticleCompanion);
const tools = () => import('../reader/article-tools.tsx').then(({ ArticleTools }) => ArticleTools);

export function ArticlePage({ category = '', slug = '' }: Params) {
  const article = useLoaded(articleQuery(category, slug));
  // Without it the article still reads: the links come when they come.
  const { data: links } = useQuery(articleLinksQuery(category, slug));
  const isActive = useIsActive();
  const title = plainText(article.headline);
  const headline = markedHeadline(article);
  const minutes = readingTime(plainText(article.body), article.inLanguage);
  const path = articlePath({ category, slug });

  return (
    <div className={s.page}>
      <PageHead
        title={`${title} – ${masthead.title}`}
        description={article.description}
        path={path}
        feeds={`/${category}/`}
      />
      <main className={s.main} key={path}>
        <Breadcrumb category={category} headline={headline} lang={article.inLanguage} />
        <ArticleView
          article={article}
          readAlso={links?.readAlso ?? none}
          pictures={links?.pictures}
          tools={
            <Boundary>
              <div className={s.tools}>
                {isActive && <OnDemand load={tools} with={{ article, path }} unasked />}
                <SaveButton
                  item={{
                    date_published: article.datePublished,
                    language: article.inLanguage,
                    summary: article.description,
                    _generico: { category, slug, headline, minutes },
                  }}
                />
                <Share title={title} url={masthead.url + path} />
              </div>
            </Boundary>
          }
        />
        {isActive && <OnDemand load={companion} with={{ article, path }} unasked />}
        <Boundary>{links && <Neighbours {...links} />}</Boundary>
        <Boundary>
          <Comments
            article={`${category}/${slug}`}
            published={article.comment}
            open={article.comments === 'open'}
          />
        </Boundary>
      </main>
      <div className={s.aside}>
        <div className={s.sticky}>
          <Boundary>
            <LatestPosts category={category} except={slug} />
          </Boundary>
        </div>
      </div>
    </div>
  );
}
