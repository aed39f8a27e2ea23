import { createElement as h, type CSSProperties, Fragment, type ReactNode } from 'react';

/** Everything that is on a card, and nothing else: while it stays the same, so does the card. */
export interface CardWords {
  paper: string;
  category: string;
  headline: string;
  date: string;
  colors: Record<'ground' | 'ink' | 'ink2' | 'accent' | 'rule', string>;
}

/** In pixels: what Open Graph's readers expect. */
export const card = { width: 1200, height: 630 };
const margin = 72;
/** What a headline may take up. */
export const room = { width: card.width - 2 * margin, height: 334 };
/** Of a headline; the first is the rule, and at the last it is cut where the room ends. */
export const sizes = [120, 108, 96, 86, 78, 70, 64, 58, 52, 46, 42];
const smallest = sizes.at(-1)!;
export const leading = 1.08;

/** The headline leads; where there is none, the paper's name stands in its place. Satori takes inline styles only. */
export function cardDesign({ paper, category, headline, date, colors }: CardWords, size: number): ReactNode {
  const page: CSSProperties = {
    display: 'flex',
    flexDirection: 'column',
    justifyContent: 'space-between',
    boxSizing: 'border-box',
    width: '100%',
    height: '100%',
    padding: `60px ${margin}px 52px`,
    background: colors.ground,
    color: colors.ink,
  };
  const foot: CSSProperties = {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'baseline',
    borderTop: `2px solid ${colors.rule}`,
    paddingTop: 16,
  };
  return h(
    'div',
    { style: page },
    h(
      'div',
      { style: { display: 'block', borderTop: `4px solid ${colors.ink}`, paddingTop: 22 } },
      h('div', { style: { ...line, fontSize: 32, fontWeight: 600, color: colors.accent } }, category),
      headline
        ? h('h1', { style: headlineStyle(size) }, headline)
        : h(Wordmark, { paper, accent: colors.accent, size: Math.min(150, 1700 / paper.length) }),
    ),
    h(
      'div',
      { style: foot },
      headline
        ? h(Wordmark, { paper, accent: colors.accent, size: Math.min(46, 1300 / paper.length) })
        : h('div'),
      h('div', { style: { flexShrink: 0, fontSize: 28, color: colors.ink2 } }, date),
    ),
  );
}

/** What has only one line is cut where the line ends. */
const line: CSSProperties = {
  maxWidth: room.width,
  overflow: 'hidden',
  whiteSpace: 'nowrap',
  textOverflow: 'ellipsis',
};

const headlineStyle = (size: number): CSSProperties => ({
  margin: '16px 0 0',
  fontSize: size,
  fontWeight: 600,
  lineHeight: leading,
  letterSpacing: '-0.015em',
  overflowWrap: 'break-word',
  ...(size > smallest
    ? { textWrap: 'balance' }
    : { lineClamp: Math.floor(room.height / (smallest * leading)) }),
});

/** The last part of a name such as GENERICO.ru is set in the accent, as in the masthead. */
function Wordmark({ paper, accent, size }: { paper: string; accent: string; size: number }) {
  const [, name, ending] = /^(.*?)(\.[^.]*)?$/.exec(paper) ?? [];
  return h(
    'div',
    { style: { ...line, display: 'flex', fontSize: size, fontWeight: 800, letterSpacing: '-0.035em' } },
    h(Fragment, null, name),
    h('span', { style: { color: accent } }, ending),
  );
}
