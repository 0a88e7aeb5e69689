// A link to a claim opens the program that shows it.

import { hash, onHash, onPage } from "./page.js";

/** Open the program under the heading that the address names. */
function open() {
  const heading = document.getElementById(hash());
  if (!heading || !/^H[1-6]$/.test(heading.tagName)) return;
  for (let next = heading.nextElementSibling; next && !/^H[1-6]$/.test(next.tagName); next = next.nextElementSibling) {
    if (next instanceof HTMLDetailsElement) next.open = true;
  }
}

onPage(open);
onHash(open);
