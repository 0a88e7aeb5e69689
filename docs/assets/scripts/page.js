// What the theme tells about the page that is shown. With its instant navigation a page comes and goes without being
// loaded, so every behaviour starts here and never at the browser's own events.

/**
 * @template T
 * @typedef {{ subscribe(next: (value: T) => void): unknown }} Stream
 */

/** @type {{ document$?: Stream<Document>, location$?: Stream<URL> }} */
const theme = /** @type {any} */ (window);

/**
 * Call back for the page that is shown now and for each one that replaces it.
 *
 * @param {() => void} callback
 */
export function onPage(callback) {
  if (theme.document$) theme.document$.subscribe(() => callback());
  else callback();
}

/**
 * Call back when the address's hash may have changed while the page stayed.
 *
 * @param {() => void} callback
 */
export function onHash(callback) {
  // The theme pushes the state of a link that is followed, and the browser tells nothing of that.
  theme.location$?.subscribe(() => callback());
  window.addEventListener("hashchange", () => callback());
}

/** The address's hash without its sign. */
export function hash() {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return "";
  }
}

/**
 * All elements that match, in the order of the document.
 *
 * @template {Element} [T=HTMLElement]
 * @param {string} selector
 * @param {ParentNode} [root]
 * @returns {T[]}
 */
export function all(selector, root = document) {
  return Array.from(/** @type {NodeListOf<T>} */ (root.querySelectorAll(selector)));
}
