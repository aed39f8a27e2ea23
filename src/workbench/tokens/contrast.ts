import Color from 'colorjs.io';
import { list } from 'postcss';

/** Whether a value is a colour, also of kinds that only a browser can work out. */
export const isColor = (value: string) =>
  /^(?:color-mix\(.*\)|Canvas|CanvasText|LinkText|ButtonText|GrayText)$/i.test(lightDark(value)[0]) ||
  parsed(lightDark(value)[0]) !== undefined;

/**
 * How much a colour stands out from its ground, 1 to 21, as https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio has it:
 * on a screen that shows sRGB. Undefined where either is no opaque colour that can be worked out without a page.
 */
export function contrast(text: string, ground: string): number | undefined {
  const [above, below] = [parsed(text), parsed(ground)];
  if (!above || !below || above.alpha !== 1 || below.alpha !== 1) return undefined;
  const onScreen = (color: Color) => color.toGamut({ space: 'srgb', method: 'css' });
  return onScreen(below).contrast(onScreen(above), 'WCAG21');
}

function parsed(value: string): Color | undefined {
  try {
    return mixed(value) ?? new Color(value);
  } catch {
    return undefined;
  }
}

/** https://www.w3.org/TR/css-color-5/#color-mix, of two colours that make up the whole. */
function mixed(value: string): Color | undefined {
  const [method = '', ...colors] = argumentsOf('color-mix', value);
  const [, space] = /^in ([\w-]+)$/.exec(method) ?? [];
  const [one, other] = colors.map(share);
  if (!space || !one || !other) return undefined;
  const part = other.part ?? 1 - (one.part ?? 0.5);
  if (one.part !== undefined && Math.abs(one.part + part - 1) > 1e-9) return undefined;
  const [from, to] = [parsed(one.color), parsed(other.color)];
  return from && to && from.mix(to, part, { space });
}

/** `oklch(…) 88%` */
function share(argument: string): { color: string; part: number | undefined } {
  const [, color = argument, percent] = /^(.*\S)\s+([\d.]+)%$/.exec(argument) ?? [];
  return { color, part: percent === undefined ? undefined : Number(percent) / 100 };
}

/** The two sides of a `light-dark()`; what is none has the same on both. */
export function lightDark(value: string): [light: string, dark: string] {
  const [light = value, dark = light] = argumentsOf('light-dark', value);
  return [light, dark];
}

/** What stands between the commas of a value that is this function; nothing where it is not. */
const argumentsOf = (name: string, value: string): string[] =>
  value.startsWith(`${name}(`) && value.endsWith(')') ? list.comma(value.slice(name.length + 1, -1)) : [];
