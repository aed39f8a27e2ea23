import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { masthead } from '../../src/masthead.ts';
import { fillShell } from '../../src/publish/shell.ts';

test('the page before the app says everything in the language and the words of the paper', () => {
  const html = fillShell(readFileSync('index.html', 'utf8'));
  expect(html).toContain(`<html lang="${masthead.language}">`);
  expect(html).toContain(`<h1>${masthead.title}</h1>`);
  expect(html).not.toMatch(/%\w+%/);
});

test('a mark that is not known stays', () => {
  expect(fillShell('<p>%title% %VITE_X% 5% of 10%</p>')).toBe(`<p>${masthead.title} %VITE_X% 5% of 10%</p>`);
});
