import * as fc from 'fast-check';

const inlineNames = [
  'b',
  'strong',
  'i',
  'em',
  'u',
  's',
  'del',
  'ins',
  'mark',
  'small',
  'span',
  'font',
  'sub',
  'sup',
  'abbr',
  'kbd',
  'code',
  'q',
  'cite',
  'a',
  'label',
  'time',
  'tt',
  'var',
  'bdi',
  'custom-word',
];
const blockNames = [
  'p',
  'div',
  'section',
  'article',
  'aside',
  'blockquote',
  'ul',
  'ol',
  'li',
  'dl',
  'dt',
  'dd',
  'figure',
  'figcaption',
  'table',
  'tbody',
  'thead',
  'tr',
  'td',
  'th',
  'caption',
  'h1',
  'h2',
  'h3',
  'h5',
  'h6',
  'pre',
  'center',
  'details',
  'summary',
  'form',
  'fieldset',
  'legend',
  'button',
  'address',
  'header',
  'footer',
  'main',
  'nav',
  'menu',
  'dialog',
  'object',
  'video',
  'audio',
  'picture',
  'map',
  'custom-box',
  'select',
  'option',
  'textarea',
  'noscript',
  'ruby',
  'rt',
  'svg',
  'math',
  'mi',
  'hgroup',
  'listing',
  'xmp',
];

let counted = 0;
/** Words that occur once each, so that none can stand for another. */
const words = fc
  .array(fc.constantFrom('ab', 'Кабул', '日本', 'x', 'naïve', 'Ωμ'), { minLength: 1, maxLength: 4 })
  .map((list) => list.map((word) => `${word}${(counted += 1)}`).join(' '));

const anyText = fc
  .tuple(
    fc.constantFrom('', ' ', '\n', '\n\n', '\t', '&nbsp;'),
    words,
    fc.constantFrom('', ' ', '\n', '. ', ', '),
  )
  .map((parts) => parts.join(''));
const lone = fc.constantFrom(
  '<br>',
  '<hr>',
  '<img src="/a.jpg" alt="">',
  '<!-- wp:more -->',
  '<!--nextpage-->',
  '<wbr>',
  '<input value="">',
  '</p>',
  '</b>',
  '</table>',
  '<p>',
  '<li>',
  '<td>',
  '<script>hidden()</script>',
  '<style>p{}</style>',
);

const { node } = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 6, withCrossShrink: true },
    { weight: 3, arbitrary: anyText },
    { weight: 1, arbitrary: lone },
    {
      weight: 3,
      arbitrary: fc
        .tuple(fc.constantFrom(...inlineNames), fc.array(tie('node'), { maxLength: 4 }))
        .map(([name, inner]) => `<${name}${name === 'a' ? ' href="/x"' : ''}>${inner.join('')}</${name}>`),
    },
    {
      weight: 4,
      arbitrary: fc
        .tuple(fc.constantFrom(...blockNames), fc.array(tie('node'), { maxLength: 4 }))
        .map(([name, inner]) => `<${name}>${inner.join('')}</${name}>`),
    },
  ),
}));

/** HTML of any elements in each other, well-formed or not. */
export const anyHtml = fc.array(node, { minLength: 1, maxLength: 5 }).map((nodes) => nodes.join(''));
