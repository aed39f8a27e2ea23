import type { Markup } from '../source-item.ts';
import { childrenOf, contentOf, type XmlElement } from './xml-element.ts';

/** A text of Atom by the type that it declares (RFC 4287 §3.1, §4.1.3). */
export function atomMarkup(element: XmlElement): Markup {
  const { type = 'text' } = element.attributes;
  if (type === 'xhtml') {
    const [div] = childrenOf(element, 'html:div');
    return { kind: 'html', text: contentOf(div ?? element) };
  }
  const text = contentOf(element);
  if (type === 'html' || type === 'text/html' || type.endsWith('+xml')) return { kind: 'html', text };
  if (type === 'text/markdown') return { kind: 'markdown', text };
  return { kind: 'text', text };
}
