// A matrix: only the rows of a name, or those in which not everything simply works. What is shown stands in the
// address's query, so that a link shows the same.

import { folded } from "./fold.js";
import { all, onPage } from "./page.js";

/** @param {HTMLElement} root */
function start(root) {
  const toolbar = /** @type {HTMLElement} */ (root.querySelector("[data-atlas-toolbar]"));
  const filter = /** @type {HTMLInputElement} */ (root.querySelector("[data-atlas-filter]"));
  const troubles = /** @type {HTMLInputElement} */ (root.querySelector("[data-atlas-troubles]"));
  const count = /** @type {HTMLElement} */ (root.querySelector("[data-atlas-count]"));
  const rows = all("tbody tr", root).map((element) => ({
    element,
    name: folded(element.querySelector("th")?.textContent ?? ""),
    simple: all("td", element).every((cell) => cell.dataset.atlasResult === "works"),
  }));

  function show() {
    const wanted = folded(filter.value.trim());
    for (const row of rows) {
      row.element.hidden = !row.name.includes(wanted) || (troubles.checked && row.simple);
    }
    const shown = rows.filter((row) => !row.element.hidden).length;
    count.textContent = shown === rows.length ? "" : `${shown} of ${rows.length} rows`;
  }

  function change() {
    show();
    const url = new URL(location.href);
    if (filter.value.trim()) url.searchParams.set("filter", filter.value.trim());
    else url.searchParams.delete("filter");
    if (troubles.checked) url.searchParams.set("troubles", "1");
    else url.searchParams.delete("troubles");
    history.replaceState(history.state, "", url);
  }

  const query = new URLSearchParams(location.search);
  filter.value = query.get("filter") ?? "";
  troubles.checked = query.has("troubles");
  filter.addEventListener("input", change);
  troubles.addEventListener("change", change);
  toolbar.hidden = false;
  show();
}

onPage(() => {
  for (const root of all("[data-atlas-matrix]")) start(root);
});
