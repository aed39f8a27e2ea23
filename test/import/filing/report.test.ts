import { expect, test } from 'vitest';
import { emptyReport, exitCode, leaveOut, reportText } from '../../../src/import/filing/report.ts';

const warning = { file: 'export.xml', line: 7, item: 'Sample', message: 'is left out' };

test('what was meant to be left out is counted, and is no failure', () => {
  const report = emptyReport();
  leaveOut(report, 'drafts');
  leaveOut(report, 'drafts');
  leaveOut(report, 'private');
  expect(exitCode(report)).toBe(0);
  expect(reportText(report, { isDry: false })).toContain('Left out: 2 drafts, 1 private');
});

test('what was not is told, and is one; what cannot be read is worse', () => {
  const report = emptyReport();
  leaveOut(report, 'there already', warning);
  expect(exitCode(report)).toBe(1);
  expect(reportText(report, { isDry: false })).toContain('! export.xml:7 “Sample”: is left out');
  report.unreadable.push({ file: 'a.xml', message: 'is empty' });
  expect(exitCode(report)).toBe(2);
  expect(reportText(report, { isDry: false })).toContain('✗ a.xml: is empty');
});

test('a long list of warnings is told in part, with the way to all of it', () => {
  const report = { ...emptyReport(), warnings: Array.from({ length: 25 }, () => warning) };
  const text = reportText(report, { isDry: false });
  expect(text.match(/^! export/gm)).toHaveLength(20);
  expect(text).toContain('5 warnings more: --report <file> writes them all');
});

test('what the source says of itself stands there as it is to be written', () => {
  const site = {
    title: 'The "Sample"',
    url: 'https://old.example/',
    language: 'ru-RU',
    categories: [{ slug: 'mir', title: 'Мир' }],
  };
  const text = reportText({ ...emptyReport(), site }, { isDry: true });
  expect(text).toContain(
    '  title: "The \\"Sample\\"",\n  url: "https://old.example",\n  language: "ru",\n    { slug: "mir", title: "Мир" },',
  );
  expect(text).toContain('Would have written');
});
