/** What a page may do, and what hosts are to say along with it. */
import { createHash } from 'node:crypto';

/**
 * A content security policy (https://www.w3.org/TR/CSP3/): nothing but what the site itself ships. Inline styles and
 * scripts are named by their hashes, so that nothing that was smuggled into a page can run or dress it up.
 */
export function policy(html: string): string {
  const hashes = (tag: string) =>
    [...html.matchAll(new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`, 'g'))]
      .map(([, text]) => ` 'sha256-${createHash('sha256').update(text!).digest('base64')}'`)
      .join('');
  return [
    "default-src 'none'",
    `script-src 'self'${hashes('script')}`,
    `style-src 'self'${hashes('style')}`,
    ...['img', 'font', 'connect', 'manifest', 'worker'].map((kind) => `${kind}-src 'self'`),
    "base-uri 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    'trusted-types generico',
  ].join('; ');
}

/** For hosts that send no headers of ours. */
export const policyTag = (html: string) =>
  `<meta http-equiv="content-security-policy" content="${policy(html)}">`;
