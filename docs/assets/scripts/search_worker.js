// The theme's search with names first. The theme weighs words; a reader who types the name of a tool, one of its other
// names, or the first half of either, wants that tool, however many pages speak of it more often.
//
// overrides/main.html names this worker with the theme's own in its query.

(() => {
  /**
   * @typedef {{ location: string, title: string, text: string, tags?: string[], boost?: number }} Entry
   * @typedef {Entry & { score: number, terms: Record<string, boolean> }} Found
   * @typedef {{ entry: Entry, title: string, names: string[] }} Named
   * @typedef {{ exact: boolean, byTitle: boolean, named: Named }} Match
   */

  /** @type {Named[]} */
  let pages = [];
  /** The queries that the theme has not answered yet. @type {string[]} */
  const asked = [];

  /**
   * A name as it is compared: letters and digits alone, so that "HTTP/2" is "http 2", and "Fast API" is "FastAPI".
   *
   * @param {string} name
   */
  function folded(name) {
    return name
      .normalize("NFKD")
      .replace(/<[^>]*>|[^\p{L}\p{N}]+/gu, "")
      .toLowerCase();
  }

  /**
   * How a page's names match a query, if they do.
   *
   * @param {Named} named
   * @param {string} query
   * @returns {Match | undefined}
   */
  function match(named, query) {
    const { title, names } = named;
    const exact = names.includes(query);
    if (!exact && !names.some((name) => name.startsWith(query))) return undefined;
    return { exact, byTitle: exact ? title === query : title.startsWith(query), named };
  }

  /**
   * The better match first: whole names before half ones; of whole names those of tools before others, of half ones
   * titles before other names.
   *
   * @param {Match} a
   * @param {Match} b
   */
  function order(a, b) {
    const boost = (b.named.entry.boost ?? 1) - (a.named.entry.boost ?? 1);
    const title = Number(b.byTitle) - Number(a.byTitle);
    return (
      Number(b.exact) - Number(a.exact) ||
      (a.exact ? boost || title : title || boost) ||
      a.named.title.length - b.named.title.length
    );
  }

  /**
   * The theme's results with the pages first that the query names.
   *
   * @param {Found[][]} items Each a page and its sections, the page last or first.
   * @param {string} query
   * @returns {Found[][]}
   */
  function ranked(items, query) {
    const wanted = folded(query);
    if (!wanted) return items;
    const matches = pages.flatMap((named) => match(named, wanted) ?? []).sort(order);
    const first = matches.map(({ named: { entry } }) => {
      const found = items.find((item) => item.some(({ location }) => location === entry.location));
      return found ?? [{ ...entry, score: 0, terms: {} }];
    });
    return [...first, ...items.filter((item) => !first.includes(item))];
  }

  const send = self.postMessage.bind(self);
  self.postMessage = (/** @type {any} */ message) => {
    if (message.type === 3) message.data.items = ranked(message.data.items, asked.shift() ?? "");
    send(message);
  };
  self.addEventListener("message", ({ data: { type, data } }) => {
    if (type === 2) asked.push(data);
    if (type !== 0) return;
    /** @type {Entry[]} */
    const docs = data.docs;
    pages = docs
      .filter((entry) => entry.tags && !entry.location.includes("#"))
      .map((entry) => ({ entry, title: folded(entry.title), names: [entry.title, ...(entry.tags ?? [])].map(folded) }));
  });

  // @ts-ignore: a worker's, which the browser's own types leave out
  importScripts(`../javascripts/workers/${new URLSearchParams(location.search).get("theme")}`);
})();
