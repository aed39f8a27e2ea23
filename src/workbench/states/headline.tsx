import { ArticleView } from '../../article/article-view.tsx';
import { note, paragraph, reference, sampleArticle, sampleWords, text } from '../samples/sample-article.ts';
import { stateGroup } from '../state.ts';

const view = (fields: Parameters<typeof sampleArticle>[0]) => (
  <ArticleView article={sampleArticle(fields)} readAlso={[]} tools={null} />
);

export const headlineStates = stateGroup(
  'Headlines',
  {},
  {
    'Headline of 3 words': { note: 'Short, and balanced.', show: view({ headline: 'Sample headline here' }) },
    'Headline of 40 words': {
      note: 'However long it is, it breaks into even lines and pushes nothing aside.',
      show: view({ headline: sampleWords(40).slice(0, -1) }),
    },
    'Headline with notes': {
      note: 'Marks stay with the word before them and with what stands behind them.',
      show: view({
        headline: [
          text('Sample headline'),
          reference('marked'),
          text(' with a second reference'),
          reference('marked'),
          text(', and a numbered one'),
          reference('numbered'),
        ],
        body: [
          paragraph(sampleWords(30)),
          note('marked', 'Sample note to the headline.', '*'),
          note('numbered', 'Sample note with a number.'),
        ],
      }),
    },
    'Headline of one endless word': {
      note: 'It is broken where there is no room.',
      show: view({ headline: `Sample${'headline'.repeat(9)}` }),
    },
    'Headline in Russian': {
      note: 'Cyrillic letters of the paper’s own face; the interface stays in its language.',
      show: view({
        inLanguage: 'ru',
        headline: 'Пример заголовка статьи на русском языке',
        description: 'Пример подзаголовка: одно предложение о том, чему посвящена статья.',
        dateline: 'МЕСТО, 24 окт.',
        body: [
          paragraph('Это пример текста, который стоит там, где стояли бы слова статьи. '.repeat(4).trim()),
        ],
        correction: [{ date: '2021-10-25', text: 'Пример исправления.' }],
        keywords: ['Пример темы'],
      }),
    },
    'Headline in Arabic': {
      note: 'The article runs from right to left; what the interface says within it does not.',
      show: view({
        inLanguage: 'ar',
        headline: 'عنوان تجريبي لمقال باللغة العربية',
        description: 'جملة تجريبية واحدة تقول ما يدور حوله المقال.',
        dateline: 'مكان تجريبي، 24 أكتوبر.',
        body: [
          paragraph('هذا نص تجريبي يقف حيث تقف كلمات المقال لكي ترى سطوره. '.repeat(4).trim()),
          { type: 'list', children: [{ type: 'listItem', children: [paragraph('بند تجريبي')] }] },
          { type: 'blockquote', children: [paragraph('اقتباس تجريبي من نص تجريبي.')] },
        ],
        correction: [{ date: '2021-10-25', text: 'تصحيح تجريبي.' }],
        keywords: ['موضوع تجريبي'],
      }),
    },
  },
);
