import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Script } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { templateOf } from '../../src/publish/page-template.ts';

const built = readFileSync('index.html', 'utf8')
  .replace(/<script type="module".*<\/script>/, '')
  .replace(
    '</head>',
    '<script type="module" crossorigin src="/assets/a.js"></script><link rel="stylesheet" crossorigin href="/assets/a.css"></head>',
  );
const css = 'p{color:red}';
const template = templateOf(built, (href) => (href === '/assets/a.css' ? `${css}\n` : ''));
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('what all pages have in common', () => {
  test('has its styles within, its script last, and nothing of the shell', () => {
    expect(template).toContain(`<style>${css}</style>`);
    expect(template).not.toMatch(/<link rel="stylesheet"|shell/);
    const script = template.indexOf('import("/assets/a.js")');
    expect(template).not.toContain('type="module"');
    // Asked for in the task after the first frame, when the text has been painted.
    expect(template).toContain('requestAnimationFrame(()=>setTimeout(()=>import("/assets/a.js")');
    expect(script).toBeGreaterThan(template.indexOf('<!--end-->'));
    expect(template.indexOf('<!--end-->')).toBeGreaterThan(template.indexOf('<!--root-->'));
    expect(template.indexOf('<!--root-->')).toBeGreaterThan(template.indexOf('<!--head-->'));
  });

  test('allows its own inline style and script by their hashes, and no other', () => {
    const policy = /content="(default-src[^"]+)"/.exec(template)![1]!;
    const scripts = [...template.matchAll(/<script>([^]*?)<\/script>/g)].map(([, script]) => hash(script!));
    expect(scripts).toHaveLength(2);
    expect(policy).toContain(`script-src 'self' ${scripts.join(' ')};`);
    expect(policy).toContain(`style-src 'self' ${hash(css)};`);
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy).not.toMatch(/unsafe|https?:|\*|data:|blob:/);
    expect(policy).toContain("base-uri 'none'; form-action 'self';");
    expect(policy).toContain("require-trusted-types-for 'script'; trusted-types generico");
    // A policy rules what comes after it.
    expect(template.indexOf('content-security-policy')).toBeLessThan(template.search(/<script|<style|<link/));
  });

  test('keeps the script that holds what is done early whole and running', () => {
    const [, script] = /<script>([^]*?)<\/script>/.exec(template)!;
    expect(script).not.toContain('//');
    expect(() => new Script(script!)).not.toThrow();
  });

  test.each([
    '<!doctype html><p>No head',
    '<head><meta charset="utf-8"></head><body><div id="app"></div></body>',
  ])('cannot be made of %s, and says what is missing', (html) => {
    expect(() => templateOf(html, () => '')).toThrow(/index\.html holds no/);
  });
});
