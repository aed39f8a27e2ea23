/**
 * `npm run bench [-- page build dev search import --sizes 1000,10000,100000 --rounds 5 --dist dist]`: measures the page as a reader
 * meets it (by default), the build, the dev server, search, and importing. It prints a table, and keeps the figures in `test-results/bench/`.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { benchBuild } from './build.bench.ts';
import { benchDev } from './dev.bench.ts';
import { benchImport } from './import.bench.ts';
import { benchPage } from './page.bench.ts';
import { benchSearch } from './search.bench.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    /** How many articles the archives have that are built. */
    sizes: { type: 'string', default: '1000,10000' },
    /** How often each page is visited, and each dev server started. */
    rounds: { type: 'string', default: '5' },
    /** A site that is built already: by default it is built anew. */
    dist: { type: 'string' },
  },
});
const parts = positionals.length > 0 ? positionals : ['page'];
const unknown = parts.filter((part) => !['page', 'build', 'dev', 'search', 'import'].includes(part));
if (unknown.length > 0)
  throw new Error(
    `Cannot measure ${unknown.join(', ')}: there is "page", "build", "dev", "search" and "import".`,
  );

const dist = values.dist === undefined ? undefined : resolve(values.dist);
if (parts.includes('page')) await benchPage({ rounds: Number(values.rounds), dist });
if (parts.includes('build')) await benchBuild(values.sizes.split(',').map(Number));
if (parts.includes('search')) await benchSearch(values.sizes.split(',').map(Number), dist);
if (parts.includes('import')) await benchImport(values.sizes.split(',').map(Number));
if (parts.includes('dev')) await benchDev(Number(values.rounds));
