import { words } from '#words/search';
import type { KeyboardEvent } from 'react';
import { useNavigate } from 'react-router';
import { masthead } from '../masthead.ts';
import { Button } from '../ui/button.tsx';
import { type Filter, filterNames, firstDay, parseQuery, writeQuery } from './parse-query.ts';
import { searchPath } from './search-form.tsx';
import s from './search-filters.module.css';

/** The filters of what is asked for, as controls: each writes what one could have typed. */
export function SearchFilters({ asked }: { asked: string }) {
  const navigate = useNavigate();
  const query = parseQuery(asked);
  const set = [...query.filters, ...query.faults];

  /** Where somebody has typed two of a name, the control shows the first. */
  function shown(name: Filter['name']): string {
    const value = set.find((filter) => filter.name === name)?.value ?? '';
    return name === 'after' || name === 'before' ? (firstDay(value) ?? '') : value;
  }

  function write(filters: typeof set) {
    const text = writeQuery({ ...query, filters, faults: [] });
    void navigate(searchPath(text), { state: { sent: true }, preventScrollReset: true });
  }

  function changed({ currentTarget: { name, value } }: { currentTarget: { name: string; value: string } }) {
    const filter = filterNames.find((known) => known === name);
    if (!filter || value.trim() === shown(filter)) return;
    const others = set.filter((one) => one.name !== filter);
    write(value.trim() ? [...others, { name: filter, value: value.trim() }] : others);
  }

  /** What is typed counts when one goes on; what is chosen, at once. */
  const typed = (name: Filter['name']) => ({
    name,
    defaultValue: shown(name),
    onBlur: changed,
    onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => event.key === 'Enter' && changed(event),
  });
  const chosen = (name: Filter['name']) => ({ name, value: shown(name), onChange: changed });

  return (
    <details className={s.filters} open={set.length > 0}>
      <summary>{words.filters.heading}</summary>
      {query.faults.map(({ value }) => (
        <p key={value} role="alert" className={s.fault}>
          {words.fault.date(value)}
        </p>
      ))}
      <div className={s.controls}>
        <label>
          {words.filters.category}
          <select {...chosen('category')}>
            <option value="">{words.filters.anyCategory}</option>
            {masthead.categories.map(({ slug, title }) => (
              <option key={slug} value={slug}>
                {title}
              </option>
            ))}
          </select>
        </label>
        <label>
          {words.filters.topic}
          <input key={shown('topic')} type="text" {...typed('topic')} />
        </label>
        <label>
          {words.filters.author}
          <input key={shown('author')} type="text" {...typed('author')} />
        </label>
        <label>
          {words.filters.after}
          <input type="date" {...chosen('after')} />
        </label>
        <label>
          {words.filters.before}
          <input type="date" {...chosen('before')} />
        </label>
        {set.length > 0 && <Button onClick={() => write([])}>{words.filters.clear}</Button>}
      </div>
    </details>
  );
}
