/** What hosts read besides the site: the headers that go along with it, for Netlify and Cloudflare, and for nginx. */
import { basePath } from '../masthead.ts';
import { policy } from './security.ts';

/** Folders whose files have their content in their names, and others that may be a day old. */
const lasting = {
  'assets|pictures|search/parts': 'public, max-age=31536000, immutable',
  'cards|icons|maps': 'public, max-age=86400',
};

/** For every answer. `html` is what all pages have in common. */
const headersFor = (html: string): [name: string, value: string][] => [
  // Only a header can say who may put the site into a frame.
  ['Content-Security-Policy', `${policy(html)}; frame-ancestors 'self'`],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  ['Permissions-Policy', 'browsing-topics=(), camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
];

/**
 * https://docs.netlify.com/manage/routing/headers/ and https://developers.cloudflare.com/pages/configuration/headers/.
 * Both revalidate everything else by themselves; a second Cache-Control would be joined to the first.
 */
export const headersFile = (html: string, base = basePath()): string =>
  [
    `${base}*`,
    ...headersFor(html).map(([name, value]) => `  ${name}: ${value}`),
    ...Object.entries(lasting).flatMap(([folders, value]) =>
      folders.split('|').flatMap((folder) => [`${base}${folder}/*`, `  Cache-Control: ${value}`]),
    ),
    '',
  ].join('\n');

/** To be included in a `server` of nginx whose root is the folder that holds the site. */
export const nginxFile = (
  html: string,
  base = basePath(),
): string => `# include this in the server block; root is the folder above ${base}
error_page 404 ${base}404.html;
location = ${base}nginx.conf { return 404; }
location = ${base}_headers { return 404; }

gzip on;
gzip_vary on;
gzip_types text/css text/javascript application/javascript application/json application/manifest+json application/xml text/xml image/svg+xml;

# Everything is looked at again, which costs a 304, but for what has its content in its name.
set $generico_cache "no-cache";
${Object.entries(lasting)
  .map(([folders, value]) => `if ($uri ~ "^${base}(${folders})/") { set $generico_cache "${value}"; }`)
  .join('\n')}
add_header Cache-Control $generico_cache;
${headersFor(html)
  .map(([name, value]) => `add_header ${name} "${value}" always;`)
  .join('\n')}
`;
