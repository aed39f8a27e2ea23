/** The pictures of an import: found in a folder of uploads, and copied to where the paper has its own. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { imageSize } from 'image-size';
import { slugify } from '../../news/slugify.ts';

export interface ImportedPicture {
  /** Its address in the paper: "/images/2021/10/kabul.jpg". */
  url: string;
  width: number;
  height: number;
}

export interface MediaFolder {
  /** Looks for the picture of an address of the old site, and copies it, once. Nothing where there is none. */
  take: (url: string) => ImportedPicture | undefined;
  copied: () => number;
}

/** The kinds of pictures that browsers show, as they are found in the bytes. */
const endings = new Set(['jpg', 'png', 'gif', 'webp', 'avif', 'svg']);

/** `folder` is where the uploads lie, if they were handed over; `publicDir` the paper's `public/`. */
export function openMedia(folder: string | undefined, publicDir: string, isDry: boolean): MediaFolder {
  /** The last ones that were asked for: most stories name their pictures more than once. */
  const known = new Map<string, ImportedPicture | undefined>();
  let copied = 0;

  function find(url: string): ImportedPicture | undefined {
    const steps = stepsOf(url);
    const own = steps[0] === 'images' ? inside(publicDir, steps) : undefined;
    if (own) {
      const size = sizeOf(readFileSync(own));
      if (size)
        return {
          url: `/${steps.map(encodeURIComponent).join('/')}`,
          width: Math.round(size.width),
          height: Math.round(size.height),
        };
    }
    const found = candidates(steps).find((path) => folder && inside(folder, path));
    const file = folder && found && inside(folder, found);
    if (!file) return undefined;
    const bytes = readFileSync(file);
    const size = sizeOf(bytes);
    if (!size) return undefined;
    const path = nameFor([...steps.slice(0, -1), found.at(-1)!], bytes, size.kind);
    const target = join(publicDir, path);
    if (!isDry && !(existsSync(target) && readFileSync(target).equals(bytes))) {
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, bytes);
      copied += 1;
    }
    return { url: path, width: Math.round(size.width), height: Math.round(size.height) };
  }

  /** As it was called; where another picture of this import or of the paper has that name, with its digest. */
  function nameFor(steps: readonly string[], bytes: Buffer, ending: string): string {
    const words = afterUploads(steps).map((step) => slugify(step.replace(/\.\w+$/, '')) || 'picture');
    const plain = `/images/${words.join('/')}.${ending}`;
    const there = join(publicDir, plain);
    const isOthers = existsSync(there) && !readFileSync(there).equals(bytes);
    return isOthers ? `/images/${words.join('/')}-${digestOf(bytes)}.${ending}` : plain;
  }

  return {
    take(url) {
      if (known.size > 1000) known.clear();
      if (!known.has(url)) known.set(url, find(url));
      return known.get(url);
    },
    copied: () => copied,
  };
}

const digestOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex').slice(0, 10);

/** The steps of an address's path, decoded; none that lead elsewhere. */
function stepsOf(url: string): string[] {
  const path = URL.parse(url, 'https://paper.invalid')?.pathname ?? '';
  try {
    return decodeURIComponent(path)
      .split(/[/\\]/)
      .filter((step) => step !== '' && step !== '.' && step !== '..');
  } catch {
    return [];
  }
}

const afterUploads = (steps: readonly string[]) => {
  const at = Math.max(steps.indexOf('uploads'), steps.indexOf('images'));
  return steps.slice(at + 1);
};

/** Where it may lie in the folder: by its whole path, or by an end of it; the original before a copy made smaller ("-300x200"). */
function candidates(steps: readonly string[]): string[][] {
  const name = steps.at(-1) ?? '';
  const names = [
    ...new Set([name.replace(/-\d+x\d+(?=\.\w+$)/, ''), name, name.replace(/(?=\.\w+$)/, '-scaled')]),
  ];
  return steps.flatMap((_, index) => names.map((each) => [...steps.slice(index, -1), each]));
}

/** A file's path, if it is one and lies within the folder: also a link that leads out of it does not count. */
function inside(folder: string, steps: readonly string[]): string | undefined {
  const file = join(folder, ...steps);
  if (!existsSync(file) || !statSync(file).isFile()) return undefined;
  return realpathSync(file).startsWith(realpathSync(folder) + sep) ? file : undefined;
}

/** What a picture is and how large it is shown, turned as its camera was held; nothing for what is no picture, or no safe one. */
function sizeOf(bytes: Buffer) {
  try {
    const { type: kind = '', width, height, orientation = 1 } = imageSize(bytes);
    // Opened by itself, a drawing would run what is written into it.
    const isSafe =
      kind !== 'svg' || !/<script|<foreignObject|\son\w+\s*=|javascript:/i.test(bytes.toString());
    if (!endings.has(kind) || !isSafe || !width || !height) return undefined;
    return orientation > 4 ? { kind, width: height, height: width } : { kind, width, height };
  } catch {
    return undefined;
  }
}
