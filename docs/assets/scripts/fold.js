// Texts as a filter compares them.

/**
 * A text without accents and capitals.
 *
 * @param {string} text
 */
export const folded = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
