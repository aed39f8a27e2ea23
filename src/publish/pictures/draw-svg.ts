/** Makes a picture of a drawing. Browsers know more CSS than what draws here: that is written out first. */
import { Resvg } from '@resvg/resvg-js';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serif } from './card-fonts.ts';
import { hexColor } from './hex-color.ts';
import { trueType } from './true-type.ts';

const family = 'Source Serif 4';

/**
 * A PNG of a drawing in its light colours, `width` pixels wide, on `background` if one is given. All its words are set
 * in the paper's serif: the machine that builds may have no typeface, and none that readers have. Throws if it is no SVG.
 */
export async function drawSvg(svg: string, width: number, background?: string): Promise<Uint8Array> {
  const plain = await plainSvg(svg);
  const folder = mkdtempSync(join(tmpdir(), 'generico-'));
  try {
    const font = {
      loadSystemFonts: false,
      fontFiles: plain.includes('<text') ? writeFonts(folder, plain) : [],
      defaultFontFamily: family,
      sansSerifFamily: family,
      serifFamily: family,
      monospaceFamily: family,
    };
    const fitTo = { mode: 'width', value: width } as const;
    return new Resvg(plain, { font, fitTo, ...(background && { background }) }).render().asPng();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** For the letters that the first of these has, bold is bold; others are only looked for, in whatever weight they are found. */
function writeFonts(folder: string, svg: string): string[] {
  const scripts = /\p{Script=Cyrillic}/u.test(svg) ? ['cyrillic', 'latin'] : ['latin', 'cyrillic'];
  return [...scripts, 'latin-ext', 'greek'].flatMap((subset) =>
    [400, 700].map((weight) => {
      const file = join(folder, `${subset}-${weight}.ttf`);
      writeFileSync(file, trueType(serif(subset, weight)));
      return file;
    }),
  );
}

const darkRules = /@media[^{}]*prefers-color-scheme:\s*dark[^{}]*\{(?:[^{}]|\{[^{}]*\})*\}/g;
const property = /(--[\w-]+)\s*:\s*([^;{}"]+)/g;
const variable = /var\(\s*(--[\w-]+)\s*(?:,\s*([^()]*))?\)/g;
const newColor = /\b(?:oklch|oklab|lch|lab|hwb|color|color-mix|light-dark)\((?:[^()]|\([^()]*\))*\)/g;
const fontShorthand = /\bfont:\s*(?:(\d+|bold|normal)\s+)?([\d.]+\w+)(?:\/[\d.]+\w*)?\s+/g;

/** Without dark rules, custom properties, colours younger than SVG, the `font` shorthand and weights between hundreds. */
async function plainSvg(svg: string): Promise<string> {
  const light = svg.replace(darkRules, '');
  const properties = new Map(Array.from(light.matchAll(property), ([, name, value]) => [name, value]));
  const inserted = (text: string): string =>
    text.replace(variable, (_use, name: string, otherwise = 'none') =>
      inserted(properties.get(name) ?? otherwise),
    );
  const plain = inserted(light)
    .replace(
      fontShorthand,
      (_font, weight = 'normal', size: string) => `font-weight:${weight};font-size:${size};font-family:`,
    )
    .replace(/(?<=font-weight[:=]\s*"?)\d+/g, (weight) => String(Math.round(Number(weight) / 100) * 100));

  const colors = new Map<string, string>();
  for (const [color] of plain.matchAll(newColor))
    // oxlint-disable-next-line no-await-in-loop -- there are a handful
    if (!colors.has(color)) colors.set(color, await hexColor(color).catch(() => color));
  return plain.replace(newColor, (color) => colors.get(color)!);
}
