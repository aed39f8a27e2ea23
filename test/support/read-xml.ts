import { XMLValidator } from 'fast-xml-parser';
import { expect } from 'vitest';

/** What a strict reader finds in a document; the test fails where it is not well-formed. Needs a DOM. */
export function readXml(xml: string): Element {
  expect(XMLValidator.validate(xml)).toBe(true);
  const { documentElement } = new DOMParser().parseFromString(xml, 'application/xml');
  // The validator lets control characters and "<" in attributes pass.
  expect(documentElement.getElementsByTagName('parsererror')[0]?.textContent).toBeUndefined();
  return documentElement;
}

/** The elements of a name, with their prefix, right below. */
export const childrenOf = (element: Element, name: string): Element[] =>
  [...element.children].filter((child) => child.tagName === name);

export const textsOf = (element: Element, name: string): string[] =>
  childrenOf(element, name).map((child) => child.textContent);

/** A string that breaks out of markup where anybody lets it. */
export const hostile = 'A & B &amp; <c> "d" \'e\' ]]> ]]> </script> <!-- ]]\u0001>\u0000\u001f\ufffe \ud800';
/** The same as far as XML can tell it. */
export const harmless = 'A & B &amp; <c> "d" \'e\' ]]> ]]> </script> <!-- ]]> \ufffd';
