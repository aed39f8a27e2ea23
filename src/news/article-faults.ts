import { type Article, articlePath, type FiledArticle } from './article.ts';
import { everyNode, type NodePath } from './every-node.ts';
import { slugify } from './slugify.ts';

/** A fault at the field that `path` leads to; `message` says what to do. */
export interface ArticleFault {
  path: NodePath;
  message: string;
}

/** What one article can have wrong although each of its fields is well-formed; `exists` knows where links may lead. */
export const articleFaults = (article: FiledArticle, exists: (path: string) => boolean): ArticleFault[] => [
  ...nestingFaults(article),
  ...noteFaults(article),
  ...dateFaults(article),
  ...linkFaults(article, exists),
  ...keywordFaults(article),
];

/** So many steps lead to the deepest node that browsers and threads with little memory can be expected to show. */
const deepest = 100;

function nestingFaults({ headline, body }: Article): ArticleFault[] {
  const nodes = [...everyNode(headline, ['headline']), ...everyNode(body, ['body'])];
  const found = nodes.find(({ path }) => path.length > deepest);
  if (!found) return [];
  const message = 'is nested too deep – flatten its lists, quotes or emphases';
  return [{ path: found.path.slice(0, 2), message }];
}

function noteFaults({ headline, body }: Article): ArticleFault[] {
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

function linkFaults(article: FiledArticle, exists: (path: string) => boolean): ArticleFault[] {
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

const dateFaults = ({ datePublished, dateModified }: Article): ArticleFault[] =>
  dateModified && Date.parse(dateModified) < Date.parse(datePublished)
    ? [{ path: ['dateModified'], message: 'is before datePublished – mend one of the two' }]
    : [];

const keywordFaults = ({ keywords, author }: Article): ArticleFault[] => [
  ...keywords.flatMap((name, index) => unaddressable(['keywords', index], name)),
  ...author.flatMap(({ name }, index) => unaddressable(['author', index, 'name'], name)),
];

const unaddressable = (path: NodePath, name: string): ArticleFault[] =>
  slugify(name)
    ? []
    : [{ path, message: `"${name}" has no letter or digit to make an address of – rename it` }];
