/** What stands between the commas of a value that is one function, such as `light-dark(a, b)`; undefined where it is not. */
export function cssArguments(name: string, value: string): string[] | undefined {
  const text = value.trim();
  if (!text.startsWith(`${name}(`) || !text.endsWith(')')) return undefined;
  const found = [''];
  let depth = 0;
  for (const sign of text.slice(name.length + 1, -1)) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (depth < 0) return undefined;
    if (sign === ',' && depth === 0) found.push('');
    else found[found.length - 1] += sign;
  }
  return found.map((argument) => argument.trim());
}

/** The two sides of a `light-dark()`; what is none has the same on both. */
export function lightDark(value: string): [light: string, dark: string] {
  const [light = value, dark = light] = cssArguments('light-dark', value) ?? [];
  return [light, dark];
}
