// A date that ages, ages here: "2026-10-01" becomes "2026-10-01, 2 months ago".

import { all, onPage } from "./page.js";

const DAY = 24 * 60 * 60 * 1000;
/** @type {[Intl.RelativeTimeFormatUnit, number][]} */
const UNITS = [
  ["year", 365.25],
  ["month", 365.25 / 12],
  ["week", 7],
  ["day", 1],
];

/**
 * How long ago a day was, in the largest unit of which it is at least one.
 *
 * @param {Date} date
 * @param {Date} now
 */
export function age(date, now) {
  const days = Math.max(0, Math.floor((now.getTime() - date.getTime()) / DAY));
  const [unit, length] = UNITS.find(([, length]) => days >= length) ?? UNITS[UNITS.length - 1];
  const words = new Intl.RelativeTimeFormat("en", { numeric: unit === "day" ? "auto" : "always" });
  return words.format(-Math.floor(days / length), unit);
}

onPage(() => {
  for (const time of all("time[data-atlas-age]")) {
    const date = new Date(time.getAttribute("datetime") ?? "");
    time.removeAttribute("data-atlas-age");
    if (Number.isNaN(date.getTime())) continue;
    const words = document.createElement("span");
    words.className = "atlas-age";
    words.textContent = `, ${age(date, new Date())}`;
    time.after(words);
  }
});
