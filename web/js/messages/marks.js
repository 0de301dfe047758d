// Marks around a selection: Markdown's bold, italic and code.

/** @type {Record<string, string>} */
export const MARKS = { b: "**", i: "_", e: "`" };

/**
 * The change that puts marks around a selection, or takes them away when they are there.
 * @param {string} text
 * @param {number} from
 * @param {number} to
 * @param {string} mark
 * @returns {{from: number, to: number, put: string, select: [number, number]}} what to replace, and what is selected then
 */
export function marked(text, from, to, mark) {
  const size = mark.length;
  const inner = text.slice(from, to);
  if (text.slice(from - size, from) === mark && text.slice(to, to + size) === mark) {
    return { from: from - size, to: to + size, put: inner, select: [from - size, to - size] };
  }
  return { from, to, put: mark + inner + mark, select: [from + size, to + size] };
}

/**
 * Whether the caret stands in a block of code that is not closed yet, where Enter begins a line.
 * @param {string} before the text up to the caret
 */
export const isInBlock = (before) => (before.match(/^```/gm)?.length ?? 0) % 2 === 1;
