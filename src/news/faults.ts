/** What one article, or all of them together, can have wrong although each field is well-formed. */
import { masthead } from '../masthead.ts';
import { type Article, articlePath, type FiledArticle } from './article.ts';
import { everyNode, type NodePath } from './every-node.ts';
import { slugify } from './slugify.ts';

/** A fault of a file, at the field that `path` leads to; `message` says what to do. */
export interface Fault {
  /** Relative to the articles' folder: "world/some-story.json". */
  file: string;
  path: NodePath;
  message: string;
}

export interface Paper {
  articles: readonly FiledArticle[];
  /** Every file of the newsroom, also those that could not be read: a link to one of them is not blamed on the linker. */
  files: readonly string[];
  /** Whether an address such as "/images/chart.svg" or "/topics/kabul/" leads somewhere. */
  exists: (path: string) => boolean;
}

export const faultsOf = (paper: Paper): Fault[] => [
  ...paper.files.flatMap(nameFaults),
  ...sharedUrls(paper.files),
  ...paper.articles.flatMap((article) => {
    const file = fileOf(article);
    return [...noteFaults(article), ...linkFaults(article, paper), ...keywordFaults(article)].map(
      (fault) => ({
        file,
        ...fault,
      }),
    );
  }),
];

export const fileOf = ({ category, slug }: { category: string; slug: string }) => `${category}/${slug}.json`;

/** "world/some-story.json" → its category and slug. */
export function placeOf(file: string): { category: string; slug: string } {
  const [category = '', ...rest] = file.split('/');
  return { category, slug: rest.join('/').replace(/\.json$/, '') };
}

const slugForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

function nameFaults(file: string): Fault[] {
  const { category, slug } = placeOf(file);
  const at = (message: string): Fault => ({ file, path: [], message });
  if (slug === '') return [at('lies outside the categories – move it into the folder of one')];
  const known = masthead.categories.map((shelf) => shelf.slug);
  return [
    ...(known.includes(category)
      ? []
      : [
          at(
            `the folder "${category}" is no category – move the file to one of ${known.join(', ')}, or add the category to src/masthead.ts`,
          ),
        ]),
    ...(slugForm.test(slug)
      ? []
      : [
          at(
            `the name becomes the address: rename it to lower-case letters, digits and single hyphens${suggestion(slug)}`,
          ),
        ]),
  ];
}

const suggestion = (slug: string) => {
  const better = slugify(slug);
  return slugForm.test(better) ? `, such as ${better}.json` : '';
};

/** Names that only differ in case or in Unicode form are one address on some disks and hosts. */
function sharedUrls(files: readonly string[]): Fault[] {
  const byUrl = Map.groupBy(files, (file) => file.normalize('NFC').toLowerCase());
  return [...byUrl.values()].flatMap(([first, ...others]) =>
    others.map((file) => ({
      file,
      path: [],
      message: `has the same address as ${first} – rename one of them`,
    })),
  );
}

type Found = Omit<Fault, 'file'>;

function noteFaults({ headline, body }: Article): Found[] {
  const nodes = [...everyNode(headline, ['headline']), ...everyNode(body, ['body'])];
  const definitions = nodes.flatMap(({ node, path }) =>
    node.type === 'footnoteDefinition' ? [{ node, path: [...path, 'identifier'] }] : [],
  );
  const references = nodes.flatMap(({ node, path }) =>
    node.type === 'footnoteReference' ? [{ node, path: [...path, 'identifier'] }] : [],
  );
  const nested = new Set(
    definitions.flatMap(({ node }) => everyNode(node.children).map((inner) => inner.node)),
  );
  const defined = new Set(definitions.map(({ node }) => node.identifier));
  const referred = new Set(references.map(({ node }) => node.identifier));

  return [
    ...references.flatMap(({ node, path }) => {
      const name = `"${node.identifier}"`;
      if (nested.has(node))
        return [{ path, message: `a note cannot refer to a note – write out ${name} here` }];
      if (defined.has(node.identifier)) return [];
      const message = `there is no note ${name} – add a footnoteDefinition with this identifier to the body, or remove the reference`;
      return [{ path, message }];
    }),
    ...definitions.flatMap(({ node, path }, index) => {
      const name = `"${node.identifier}"`;
      if (definitions.findIndex((other) => other.node.identifier === node.identifier) < index)
        return [
          { path, message: `a second note ${name} – give it another identifier, or remove one of the two` },
        ];
      if (referred.has(node.identifier)) return [];
      return [
        { path, message: `nothing refers to the note ${name} – add a footnoteReference, or remove the note` },
      ];
    }),
  ];
}

function linkFaults(article: FiledArticle, { exists }: Paper): Found[] {
  const base = `https://paper.invalid${articlePath(article)}`;
  const links: { path: NodePath; url: string; picture?: boolean }[] = everyNode(article.body, [
    'body',
  ]).flatMap(({ node, path }) => {
    if (node.type === 'link') return [{ path: [...path, 'url'], url: node.url }];
    if (node.type === 'image') return [{ path: [...path, 'url'], url: node.url, picture: true }];
    if (node.type === 'leafDirective' && node.name === 'read-also')
      return [{ path: [...path, 'attributes', 'href'], url: node.attributes.href }];
    return [];
  });
  if (article.image) links.push({ path: ['image', 'url'], url: article.image.url, picture: true });

  return links.flatMap(({ path, url, picture = false }) => {
    const target = localPath(url, base);
    if (target === undefined || exists(target)) return [];
    if (picture)
      return [{ path, message: `there is no picture public${target} – add the file, or mend the address` }];
    const slashed = !target.endsWith('/') && exists(`${target}/`) ? ` (did you mean "${target}/"?)` : '';
    return [
      {
        path,
        message: `leads nowhere: nothing is published at ${target}${slashed} – mend or remove the link`,
      },
    ];
  });
}

/** The path that a link of this paper leads to; nothing for links that leave the paper or stay on the page. */
function localPath(url: string, base: string): string | undefined {
  const target = URL.parse(url, base);
  if (target === null) return url;
  if (target.origin !== new URL(base).origin || url.startsWith('#')) return undefined;
  try {
    return decodeURI(target.pathname);
  } catch {
    return target.pathname;
  }
}

const keywordFaults = ({ keywords, author }: Article): Found[] => [
  ...keywords.flatMap((name, index) => unaddressable(['keywords', index], name)),
  ...author.flatMap(({ name }, index) => unaddressable(['author', index, 'name'], name)),
];

const unaddressable = (path: NodePath, name: string): Found[] =>
  slugify(name)
    ? []
    : [{ path, message: `"${name}" has no letter or digit to make an address of – rename it` }];
