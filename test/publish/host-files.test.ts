import { describe, expect, test } from 'vitest';
import { headersFile, nginxFile } from '../../src/publish/host-files.ts';
import { policy } from '../../src/publish/security.ts';
import { publishedAt } from '../support/published-at.ts';

const html = '<style>p{color:red}</style><script>early=[]</script>';

/** What a host sends for a path: every rule whose pattern fits, as Netlify and Cloudflare do it. */
function sentFor(path: string): Map<string, string[]> {
  const sent = new Map<string, string[]>();
  for (const rule of headersFile(html).split(/\n(?=\S)/)) {
    const [pattern = '', ...headers] = rule.trim().split(/\n\s+/);
    if (!path.startsWith(pattern.replace('*', ''))) continue;
    for (const header of headers) {
      const [, name, value] = /^([A-Za-z-]+): (.+)$/.exec(header)!;
      sent.set(name!.toLowerCase(), [...(sent.get(name!.toLowerCase()) ?? []), value!]);
    }
  }
  return sent;
}

describe('the headers that a host is to send', () => {
  test.each(['/', '/world/feed.json', '/assets/index-1.js'])('guard %s', (path) => {
    const sent = sentFor(path);
    expect(sent.get('content-security-policy')).toEqual([`${policy(html)}; frame-ancestors 'self'`]);
    expect(sent.get('x-content-type-options')).toEqual(['nosniff']);
    expect(sent.get('referrer-policy')).toEqual(['strict-origin-when-cross-origin']);
    expect(sent.get('permissions-policy')?.[0]).toContain('camera=()');
    expect(sent.get('cross-origin-opener-policy')).toEqual(['same-origin']);
  });

  test('let a browser keep for ever only what has its content in its name, and say it once', () => {
    const kept = (path: string) => sentFor(path).get('cache-control');
    expect(kept('/assets/index-1.js')).toEqual(['public, max-age=31536000, immutable']);
    expect(kept('/pictures/a-1-400.avif')).toEqual(['public, max-age=31536000, immutable']);
    expect(kept('/search/parts/a/0.bin')).toEqual(['public, max-age=31536000, immutable']);
    expect(kept('/search/index.json')).toEqual(kept('/world/feed.json'));
    expect(kept('/maps/kabul-1.svg')).toEqual(['public, max-age=86400']);
    expect(kept('/service-worker.js')).toBeUndefined();
    expect(kept('/world/rain/')).toBeUndefined();
    expect(kept('/images/rain.svg')).toBeUndefined();
  });

  test('fit into what Cloudflare reads: 100 rules of 2,000 characters a line', () => {
    const lines = headersFile(html).split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(2000);
    expect(lines.filter((line) => /^\S/.test(line)).length).toBeLessThan(100);
  });

  test('are the same in nginx, also with an error, where nothing is kept', () => {
    const nginx = nginxFile(html);
    for (const [name, [value]] of sentFor('/'))
      expect(nginx.toLowerCase()).toContain(`add_header ${name} "${value!.toLowerCase()}" always;`);
    expect(nginx).toContain('add_header Cache-Control $generico_cache;');
    expect(nginx).toContain('error_page 404 /404.html;');
    // What is written for hosts is not for readers.
    for (const own of ['nginx.conf', '_headers'])
      expect(nginx).toContain(`location = /${own} { return 404; }`);
    expect((nginx.match(/\{/g) ?? []).length).toBe((nginx.match(/\}/g) ?? []).length);
  });

  test('stand for the folder that the paper is published in', () => {
    publishedAt('https://example.org/news');
    expect(headersFile(html)).toMatch(/^\/news\/\*\n/);
    expect(headersFile(html)).toContain('\n/news/assets/*\n');
    expect(nginxFile(html)).toContain('error_page 404 /news/404.html;');
  });
});
