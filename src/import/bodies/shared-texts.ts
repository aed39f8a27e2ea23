import type { BodyContext } from './body-context.ts';

const place = /<!-- wp:block (\{[^]*?\}) \/-->/g;
/** So many of them may stand in each other: one that stands in itself would have no end. */
const deepest = 5;

/** A text of WordPress with the reusable blocks ("synced patterns") that it names in their places. */
export function withSharedTexts(
  text: string,
  context: Pick<BodyContext, 'sharedText' | 'warn'>,
  level = 1,
): string {
  return text.replaceAll(place, (_, attributes: string) => {
    const id = /"ref"\s*:\s*"?(\d+)/.exec(attributes)?.[1] ?? '';
    const shared = level > deepest ? undefined : context.sharedText(id);
    if (shared !== undefined) return withSharedTexts(shared, context, level + 1);
    context.warn(`the reusable block ${id} is not in the export, and left out – export all content`);
    return '';
  });
}
