// A comparison: sort, filter, choose columns, differences only, must have. What is shown stands in the address's query,
// so that a link shows the same.

import { folded } from "./fold.js";
import { all, onPage } from "./page.js";

const LEVELS_THAT_HAVE = new Set(["full", "extension"]);
const NAME = "name";

/**
 * What the reader asked for.
 *
 * @typedef {object} State
 * @property {string} filter Text that a tool's name or one of its other names contains.
 * @property {string} sort The column to sort by, or nothing for the table's own order.
 * @property {boolean} descending
 * @property {Set<string>} hidden The columns hidden by hand.
 * @property {Set<string>} needs The features that a tool must have.
 * @property {boolean} differences Whether columns in which all the tools shown agree are left out.
 */

/**
 * @param {URLSearchParams} query
 * @param {Set<string>} columns The columns that there are; what else the query names is passed over.
 * @returns {State}
 */
export function read(query, columns) {
  const list = (/** @type {string} */ key) =>
    new Set((query.get(key) ?? "").split(",").filter((id) => columns.has(id)));
  const sort = query.get("sort") ?? "";
  const column = sort.replace(/^-/, "");
  return {
    filter: query.get("filter") ?? "",
    sort: column === NAME || columns.has(column) ? column : "",
    descending: sort.startsWith("-"),
    hidden: list("hide"),
    needs: list("need"),
    differences: query.has("differences"),
  };
}

/**
 * @param {State} state
 * @param {URLSearchParams} query Changed in place; keys of others stay.
 */
export function write(state, query) {
  const put = (/** @type {string} */ key, /** @type {string} */ value) =>
    value ? query.set(key, value) : query.delete(key);
  put("filter", state.filter);
  put("sort", state.sort && (state.descending ? "-" : "") + state.sort);
  put("hide", [...state.hidden].join(","));
  put("need", [...state.needs].join(","));
  put("differences", state.differences ? "1" : "");
}

/** @param {HTMLElement} root */
function start(root) {
  const toolbar = /** @type {HTMLElement} */ (root.querySelector("[data-atlas-toolbar]"));
  const filter = /** @type {HTMLInputElement} */ (root.querySelector("[data-atlas-filter]"));
  const differences = /** @type {HTMLInputElement} */ (root.querySelector("[data-atlas-differences]"));
  const count = /** @type {HTMLElement} */ (root.querySelector("[data-atlas-count]"));
  const reset = /** @type {HTMLElement} */ (root.querySelector("[data-atlas-reset]"));
  const empty = /** @type {HTMLElement} */ (root.querySelector("[data-atlas-empty]"));
  const body = /** @type {HTMLTableSectionElement} */ (root.querySelector("tbody"));
  const heads = /** @type {HTMLTableCellElement[]} */ (all("[data-atlas-column]", root));
  const ids = heads.slice(1).map((head) => head.dataset.atlasColumn ?? "");
  const rows = /** @type {HTMLTableRowElement[]} */ (all("tr", body)).map((element, order) => {
    const cells = all("td", element);
    return {
      element,
      order,
      cells,
      name: element.dataset.atlasName ?? "",
      names: folded(`${element.dataset.atlasName}, ${element.dataset.atlasAliases}`),
      answers: cells.map((cell) => cell.dataset.atlasAnswer ?? ""),
      ranks: cells.map((cell) => Number(cell.dataset.atlasRank)),
    };
  });
  const pickers = {
    needs: /** @type {HTMLDetailsElement} */ (root.querySelector("[data-atlas-needs]")),
    hidden: /** @type {HTMLDetailsElement} */ (root.querySelector("[data-atlas-columns]")),
  };
  const byName = new Intl.Collator("en", { sensitivity: "base", numeric: true });
  const state = read(new URLSearchParams(location.search), new Set(ids));

  /** Show what the state says. */
  function show() {
    const needed = [...state.needs].map((id) => ids.indexOf(id));
    const wanted = folded(state.filter.trim());
    const shown = rows.filter(
      (row) => row.names.includes(wanted) && needed.every((column) => LEVELS_THAT_HAVE.has(row.answers[column])),
    );
    for (const row of rows) row.element.hidden = !shown.includes(row);

    const column = ids.indexOf(state.sort);
    const sign = state.descending ? -1 : 1;
    const sorted = [...rows].sort((a, b) => {
      if (state.sort === NAME) return sign * byName.compare(a.name, b.name);
      return column < 0 ? a.order - b.order : sign * (a.ranks[column] - b.ranks[column]) || byName.compare(a.name, b.name);
    });
    // A row that stays where it is keeps the focus that is in it.
    if (sorted.some((row, place) => body.rows[place] !== row.element)) body.append(...sorted.map((row) => row.element));

    const visible = ids.map((id, index) => {
      const uniform = shown.length > 1 && new Set(shown.map((row) => row.answers[index])).size === 1;
      return !state.hidden.has(id) && !(state.differences && uniform);
    });
    visible.forEach((isVisible, index) => {
      heads[index + 1].hidden = !isVisible;
      for (const row of rows) row.cells[index].hidden = !isVisible;
    });

    for (const head of heads) {
      const sortedBy = head.dataset.atlasColumn === state.sort;
      if (sortedBy) head.setAttribute("aria-sort", state.descending ? "descending" : "ascending");
      else head.removeAttribute("aria-sort");
    }
    if (filter.value !== state.filter) filter.value = state.filter;
    differences.checked = state.differences;
    for (const [key, picker] of Object.entries(pickers)) {
      const picked = state[/** @type {"needs" | "hidden"} */ (key)];
      for (const box of boxes(picker)) box.checked = picked.has(box.value) === (key === "needs");
      const label = /** @type {HTMLElement} */ (picker.querySelector("[data-atlas-picked]"));
      const left = key === "needs" ? picked.size : ids.length - picked.size;
      label.textContent = picked.size ? (key === "needs" ? `${left}` : `${left}/${ids.length}`) : "";
    }
    const columns = visible.filter(Boolean).length;
    count.textContent =
      `${part(shown.length, rows.length)} tools, ` + `${part(columns, ids.length)} features`;
    empty.hidden = shown.length > 0;
    const query = new URLSearchParams();
    write(state, query);
    reset.hidden = query.toString() === "";
  }

  /** Show the state and put it into the address, where a link can be taken from. */
  function change() {
    show();
    const url = new URL(location.href);
    write(state, url.searchParams);
    history.replaceState(history.state, "", url);
  }

  filter.addEventListener("input", () => {
    state.filter = filter.value;
    change();
  });
  differences.addEventListener("change", () => {
    state.differences = differences.checked;
    change();
  });
  for (const [key, picker] of Object.entries(pickers)) {
    const picked = state[/** @type {"needs" | "hidden"} */ (key)];
    picker.addEventListener("change", (event) => {
      const box = /** @type {HTMLInputElement} */ (event.target);
      if (box.checked === (key === "needs")) picked.add(box.value);
      else picked.delete(box.value);
      change();
    });
    picker.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || !picker.open) return;
      picker.open = false;
      /** @type {HTMLElement} */ (picker.querySelector("summary")).focus();
    });
    picker.addEventListener("focusout", (event) => {
      if (event.relatedTarget instanceof Node && !picker.contains(event.relatedTarget)) picker.open = false;
    });
  }
  reset.addEventListener("click", () => {
    Object.assign(state, { filter: "", sort: "", descending: false, differences: false });
    state.hidden.clear();
    state.needs.clear();
    change();
    filter.focus();
  });
  for (const head of heads) {
    const button = /** @type {HTMLButtonElement} */ (head.querySelector("[data-atlas-sort]"));
    button.hidden = false;
    button.addEventListener("click", () => {
      // Up, down, and back to the table's own order.
      const column = head.dataset.atlasColumn ?? "";
      if (state.sort !== column) Object.assign(state, { sort: column, descending: false });
      else if (!state.descending) state.descending = true;
      else Object.assign(state, { sort: "", descending: false });
      change();
    });
  }
  toolbar.hidden = false;
  show();
}

/**
 * @param {HTMLElement} picker
 * @returns {HTMLInputElement[]}
 */
function boxes(picker) {
  return all("input[type=checkbox]", picker);
}

/**
 * @param {number} shown
 * @param {number} of
 */
function part(shown, of) {
  return shown === of ? `${of}` : `${shown} of ${of}`;
}

/** The comparisons that were started; the theme's navigation may show a page twice. @type {WeakSet<HTMLElement>} */
const started = new WeakSet();

onPage(() => {
  for (const root of all("[data-atlas-comparison]")) {
    if (started.has(root)) continue;
    started.add(root);
    start(root);
  }
});

document.addEventListener("pointerdown", (event) => {
  for (const picker of all("details[data-atlas-needs], details[data-atlas-columns]")) {
    if (!picker.contains(/** @type {Node} */ (event.target))) /** @type {HTMLDetailsElement} */ (picker).open = false;
  }
});
