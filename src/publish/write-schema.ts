/** `npm run schema`: writes the article format anew, for editors, after it has changed. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { articleSchema } from './article-schema.ts';

writeFileSync(join(import.meta.dirname, '../../public/article.schema.json'), articleSchema());
