/** A line that begins a hundred quotes or lists in each other. */
const deepLine = /^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]))){100}/m;

/** Whether Markdown cannot be parsed in any time: the parser goes through all open lists and quotes at each sign. */
export const isTooDeep = (markdown: string) => deepLine.test(markdown);
