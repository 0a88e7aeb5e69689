// A decision, one question at a time. The address says where the reader is: `#question.answer` is an answer that was
// given, `#question` a question, nothing the start. So every answer is a permalink, and the browser's history goes back.

import { all, hash, onHash, onPage } from "./page.js";

/**
 * One answer: its id in the address, its question, and the question that it leads to, if it does.
 *
 * @typedef {{ id: string, question: string, next: string | undefined, text: string }} Step
 */

/**
 * The shortest way from a question to each answer: the answers that are given on it, the answer itself last.
 *
 * @param {string} start
 * @param {Step[]} steps
 * @returns {Map<string, Step[]>}
 */
export function shortestWays(start, steps) {
  /** @type {Map<string, Step[]>} */
  const ways = new Map();
  const met = new Set([start]);
  /** @type {[string, Step[]][]} */
  const waiting = [[start, []]];
  for (const [question, way] of waiting) {
    for (const step of steps.filter((step) => step.question === question)) {
      ways.set(step.id, [...way, step]);
      if (step.next && !met.has(step.next)) {
        met.add(step.next);
        waiting.push([step.next, [...way, step]]);
      }
    }
  }
  return ways;
}

/**
 * What must outlive a page's elements: at the first new address the theme replaces the page by itself.
 *
 * @typedef {object} Memory
 * @property {Map<string, Step[]>} ways The ways that this reader walked.
 * @property {string} followed The last answer that was followed.
 * @property {boolean} whole Whether the whole tree is shown.
 */

/** @type {Map<string, Memory>} */
const memories = new Map();

/** @returns {Memory} */
function remembered() {
  const memory = memories.get(location.pathname) ?? { ways: new Map(), followed: "", whole: false };
  memories.set(location.pathname, memory);
  return memory;
}

/** @param {HTMLElement} root */
function start(root) {
  const first = root.dataset.atlasStart ?? "";
  const steps = all("[data-atlas-choose]", root).map((link) => {
    const id = link.dataset.atlasChoose ?? "";
    const next = /** @type {HTMLElement} */ (link.closest("[data-atlas-answer]")).dataset.atlasNext;
    return { id, question: id.slice(0, id.indexOf(".")), next, text: link.textContent?.trim() ?? "" };
  });
  const questions = all("[data-atlas-question]", root);
  const bar = /** @type {HTMLElement} */ (root.querySelector("[data-atlas-bar]"));
  const path = /** @type {HTMLElement} */ (bar.querySelector("[data-atlas-path]"));
  const toggle = /** @type {HTMLElement} */ (bar.querySelector("[data-atlas-whole]"));
  // Several ways may lead to one answer: the one that this reader walked counts, else the shortest.
  const ways = shortestWays(first, steps);
  for (const [id, way] of remembered().ways) ways.set(id, way);

  /** The answers given so far, and the question that is asked now, unless the last answer ends the tree. */
  function place() {
    const id = hash();
    const way = ways.get(id);
    if (way) return { way, asked: way[way.length - 1].next };
    const before = [...ways.values()].find((way) => way[way.length - 1].next === id);
    return before ? { way: before, asked: id } : { way: [], asked: first };
  }

  /** Show the place that the address names. */
  function show() {
    const { whole } = remembered();
    root.toggleAttribute("data-atlas-stepping", !whole);
    toggle.setAttribute("aria-pressed", String(whole));
    const { way, asked } = place();
    const given = asked ? undefined : way[way.length - 1];
    for (const question of questions) {
      question.hidden = !whole && question.id !== (asked ?? given?.question);
      question.toggleAttribute("data-atlas-given", !whole && !asked);
      for (const answer of all("[data-atlas-answer]", question)) {
        answer.hidden = !whole && given !== undefined && answer.id !== given.id;
      }
    }
    path.replaceChildren(crumb("Start", "", way.length === 0), ...way.map((step) => crumb(step.text, step.id, step === given)));
  }

  /**
   * @param {string} text
   * @param {string} id
   * @param {boolean} current
   */
  function crumb(text, id, current) {
    const item = document.createElement("li");
    const link = document.createElement("a");
    link.href = `#${id}`;
    link.textContent = text;
    link.dataset.atlasGo = id;
    if (current) link.setAttribute("aria-current", "step");
    item.append(link);
    return item;
  }

  /** The browser scrolls to the answer that the address names; its question and the path belong on the screen too. */
  function reveal() {
    if (root.getBoundingClientRect().top < 0) root.scrollIntoView({ block: "start" });
  }

  /** Let a reader who listens, or has a keyboard alone, go on with the question that is shown now. */
  function read() {
    show();
    if (remembered().whole) return;
    const heading = questions.find((question) => !question.hidden)?.querySelector("h2");
    heading?.setAttribute("tabindex", "-1");
    heading?.focus({ preventScroll: true });
    reveal();
  }

  root.addEventListener("click", (event) => {
    const link = /** @type {Element} */ (event.target).closest?.("a[data-atlas-choose], a[data-atlas-go]");
    if (!(link instanceof HTMLElement) || event.metaKey || event.ctrlKey || event.shiftKey) return;
    if (remembered().whole && link.dataset.atlasChoose !== undefined) return;
    event.preventDefault();
    event.stopPropagation(); // or the theme follows the link
    const id = link.dataset.atlasChoose ?? link.dataset.atlasGo ?? "";
    const step = steps.find((step) => step.id === id);
    if (step && link.dataset.atlasChoose !== undefined && !place().way.some((one) => one.id === id)) {
      ways.set(id, [...place().way, step]);
      remembered().ways.set(id, [...place().way, step]);
    }
    if (hash() === id) return;
    // The browser takes the focus away when it goes to the new address, and tells when it is about to be there.
    window.addEventListener("hashchange", () => window.setTimeout(read), { once: true });
    remembered().followed = id;
    location.hash = id;
  });
  toggle.addEventListener("click", () => {
    remembered().whole = !remembered().whole;
    show();
    if (remembered().whole) document.getElementById(hash())?.scrollIntoView({ block: "center" });
  });
  bar.hidden = false;
  shows.set(root, show);
  show();
  if (remembered().followed && remembered().followed === hash()) read();
  else if (document.readyState === "complete") reveal();
  else window.addEventListener("load", () => window.setTimeout(reveal), { once: true });
}

/** How to show each decision that was started. @type {WeakMap<HTMLElement, () => void>} */
const shows = new WeakMap();

onPage(() => {
  for (const root of all("[data-atlas-decision]")) if (!shows.has(root)) start(root);
});
onHash(() => {
  for (const root of all("[data-atlas-decision]")) shows.get(root)?.();
});
