import { bundlePath } from '../../search/manifest.ts';
import { ByteWriter } from './byte-writer.ts';

/** The files of a small segment as two: publishing one article writes no more than these anew. For `readBundle`. */
export function bundled(
  name: string,
  files: ReadonlyMap<string, Uint8Array | string>,
): Map<string, Uint8Array> {
  const bundles = Map.groupBy(files, ([file]) => bundlePath(name, file));
  return new Map(
    [...bundles].map(([path, members]) => {
      const contents = members.map(([, content]) => Buffer.from(content));
      const bundle = new ByteWriter();
      bundle.number(members.length);
      for (const [index, [file]] of members.entries()) {
        bundle.text(file);
        bundle.number(contents[index]!.length);
      }
      for (const content of contents) bundle.add(content);
      return [path, bundle.end().slice()];
    }),
  );
}
