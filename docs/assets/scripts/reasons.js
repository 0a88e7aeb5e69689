// On a narrow screen the reasons for and against a tool start folded, so that all of them stand on the first screen.

import { all, onPage } from "./page.js";

const narrow = window.matchMedia("(max-width: 44.984375em)");

function fold() {
  for (const details of all("details[data-atlas-reason]")) {
    /** @type {HTMLDetailsElement} */ (details).open = !narrow.matches;
    details.setAttribute("data-atlas-ready", "");
  }
}

onPage(fold);
narrow.addEventListener("change", fold);
