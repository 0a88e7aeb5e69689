// What says "search" opens the theme's search; without JavaScript it is a link to the index of tools.

import { all, onPage } from "./page.js";

onPage(() => {
  for (const link of all("[data-atlas-search]")) {
    link.onclick = (event) => {
      const field = /** @type {HTMLInputElement | null} */ (document.querySelector("input[data-md-component=search-query]"));
      const toggle = /** @type {HTMLInputElement | null} */ (document.querySelector("[data-md-toggle=search]"));
      if (!field || event.metaKey || event.ctrlKey) return;
      event.preventDefault();
      event.stopPropagation(); // or the theme follows the link
      if (toggle && !toggle.checked) toggle.click();
      field.focus();
    };
  }
});
