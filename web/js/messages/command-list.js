// What may come next in a line that begins with "/", as the server says.

/**
 * `start` is where the offered words begin, `wanted` the kind of word that belongs there.
 * @typedef {{line: string, wanted: string, start: number, completions: ReadonlyArray<{text: string, says: string}>}} Offer
 */

/**
 * The command line up to the caret, or null where none is typed: "//" begins a text, and only the first line counts.
 * @param {string} before the text up to the caret
 */
export const commandAt = (before) => (/^\/(?!\/)[^\n]*$/.test(before) ? before : null);

/**
 * The line with an offered word put in, and where the caret then stands.
 * @param {string} text
 * @param {number} caret
 * @param {number} start
 * @param {string} word
 */
export function withWord(text, caret, start, word) {
  const before = `${text.slice(0, start)}${word} `;
  return { text: before + text.slice(caret).replace(/^ /, ""), caret: before.length };
}

/**
 * An offer without what is typed already.
 * @param {Offer} offer
 */
export function openChoices({ line, start, completions }) {
  return completions.filter(({ text }) => text !== line.slice(start));
}
