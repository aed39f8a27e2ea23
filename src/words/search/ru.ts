/** Каждая фраза поиска, кроме самого поля, по-русски. */
import type { Words } from './en.ts';

const plural = new Intl.PluralRules('ru');
const count = (n: number, one: string, few: string, many: string) => {
  const forms: Partial<Record<Intl.LDMLPluralRule, string>> = { one, few };
  return `${n.toLocaleString('ru')} ${forms[plural.select(n)] ?? many}`;
};

export const words: Words = {
  looking: 'Идёт поиск…',
  found: (n) => count(n, 'статья', 'статьи', 'статей'),
  foundAny: (n) =>
    `Всех этих слов вместе нет ни в одной статье. Часть из них есть в ${count(n, 'статье', 'статьях', 'статьях')}.`,
  more: 'Ещё результаты',
  foundInstead: (asked, n) =>
    `По запросу «${asked}» ничего не найдено; похожее есть в ${count(n, 'статье', 'статьях', 'статьях')}.`,
  suggestion: 'Возможно, вы искали',
  how: 'Слова ищутся во всех формах; «слова в кавычках» — подряд. Последнее слово можно не дописывать.',
  none: (asked) => `По запросу «${asked}» ничего не найдено.`,
  noneWhy: 'Проверьте написание, попробуйте меньше слов или другие, снимите фильтр.',
  recent: 'Самые новые статьи',
  failed: {
    page: 'Поиск не удалось загрузить.',
    offline: 'Нет связи, а эта часть архива ещё не загружалась.',
  },
  partly: 'Нет связи: поиск идёт только по тому, что уже загружено.',
  fault: {
    date: (value) => `«${value}» — не дата: пишите 2021-10-24, 2021-10 или 2021.`,
  },
  filters: {
    heading: 'Фильтры',
    category: 'Рубрика',
    anyCategory: 'Все рубрики',
    topic: 'Тема',
    author: 'Автор',
    after: 'С',
    before: 'До',
    clear: 'Снять все фильтры',
  },
};
