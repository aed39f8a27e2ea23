import sax, { type QualifiedTag, type Tag } from 'sax';
import { Unreadable } from './unreadable.ts';
import type { XmlElement } from './xml-element.ts';
import { xmlName } from './xml-names.ts';

/**
 * What an XML file of any size is read as: that one of `containers` opens, and each element that stands in one and is
 * none itself, whole. No more than one of them is in memory. Nothing outside the file is asked for, and what a DOCTYPE
 * defines is not known: `&bomb;` stays these six characters.
 */
export type XmlPart =
  { opens: string; attributes: Record<string, string> } | { within: string; element: XmlElement };

export async function* xmlParts(
  chunks: AsyncIterable<string>,
  containers: ReadonlySet<string>,
): AsyncGenerator<XmlPart> {
  const parts: XmlPart[] = [];
  const fault = feed(containers, (part) => parts.push(part));
  for await (const chunk of chunks) {
    fault.write(chunk);
    yield* parts.splice(0);
    fault.throwAny();
  }
  fault.end();
  yield* parts.splice(0);
  fault.throwAny();
}

function feed(containers: ReadonlySet<string>, give: (part: XmlPart) => void) {
  const parser = new sax.SAXParser(true, { xmlns: true });
  const around: string[] = [];
  const open: XmlElement[] = [];
  let line = 1;
  let fault: Unreadable | undefined;

  parser.onopentagstart = () => {
    line = parser.line + 1;
  };
  parser.onopentag = (tag) => {
    const { name, attributes } = named(tag);
    const parent = open.at(-1);
    if (!parent && containers.has(name)) {
      around.push(name);
      give({ opens: name, attributes });
      return;
    }
    const element: XmlElement = { name, attributes, children: [], line };
    parent?.children.push(element);
    open.push(element);
  };
  parser.onclosetag = () => {
    const closed = open.pop();
    if (!closed) around.pop();
    else if (open.length === 0 && fault === undefined) give({ within: around.at(-1) ?? '', element: closed });
  };
  // oxlint-disable-next-line unicorn/prefer-add-event-listener -- it has no other way
  parser.ontext = parser.oncdata = (text) => open.at(-1)?.children.push(detached(text));
  // oxlint-disable-next-line unicorn/prefer-add-event-listener -- it has no other way
  parser.onerror = ({ message }) => {
    const what = message.split('\n')[0]!;
    if (!harmless.has(what.replace(/:.*/, ''))) fault ??= brokenXml(what, parser.line + 1);
    // It goes on from here: what is harmless is text as it stands.
    Object.assign(parser, { error: null });
  };

  return {
    write: (chunk: string) => parser.write(chunk),
    end: () => parser.close(),
    throwAny: () => {
      if (fault) throw fault;
    },
  };
}

function named(tag: Tag | QualifiedTag): Pick<XmlElement, 'name' | 'attributes'> {
  if (!('uri' in tag)) return tag;
  const attributes = Object.values(tag.attributes).map(({ uri, local, name, value }) => [
    // Attributes without a prefix belong to their element.
    uri ? xmlName(uri, local, name) : name,
    value,
  ]);
  return { name: xmlName(tag.uri, tag.local, tag.name), attributes: Object.fromEntries(attributes) };
}

/** A copy: a part of a string keeps all of it in memory, and who remembers a title would remember the file. */
const detached = (text: string) => Buffer.from(text).toString();

/** Faults after which the parser has the text as it was written; feeds are full of them. */
const harmless = new Set([
  'Invalid character entity',
  'Invalid character in entity name',
  'Unencoded <',
  'Malformed comment',
  'Max buffer length exceeded',
  'Unbound namespace prefix',
  'Inappropriately located doctype declaration',
]);

const brokenXml = (what: string, line: number) =>
  /unclosed root tag|unexpected end/i.test(what)
    ? new Unreadable('ends in the middle: the end of the file is missing – export or download it anew', line)
    : new Unreadable(
        `is broken XML from here on (${what.charAt(0).toLowerCase()}${what.slice(1)}) – mend this line and those before it, or export anew`,
        line,
      );
