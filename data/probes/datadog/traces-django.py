# /// script
# requires-python = ">=3.11"
# dependencies = ["ddtrace", "django", "httpx2", "msgpack"]
#
# [tool.webatlas]
# timeout = 120
# ///
"""ddtrace sends a request to Django under its route, with the ORM's query as a span beneath."""

import os
import subprocess
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import ClassVar

import httpx2
import msgpack
from django.conf import settings
from django.core.management import call_command
from django.core.wsgi import get_wsgi_application
from django.http import JsonResponse
from django.urls import path

settings.configure(
    ROOT_URLCONF=__name__,
    ALLOWED_HOSTS=["testserver"],
    INSTALLED_APPS=["django.contrib.auth", "django.contrib.contenttypes"],
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}},
)


def users(request, group):
    from django.contrib.auth.models import User

    return JsonResponse({"users": User.objects.filter(first_name=group).count()})


urlpatterns = [path("users/<str:group>/", users)]


class Agent(BaseHTTPRequestHandler):
    spans: ClassVar[list[dict]] = []

    def do_PUT(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        if self.path == "/v0.4/traces":
            self.spans += [span for trace in msgpack.unpackb(body) for span in trace]
        self.send_response(200)
        self.end_headers()
        self.wfile.write(b"{}")

    do_POST = do_PUT

    def log_message(self, *args) -> None:
        pass


def service() -> None:
    transport = httpx2.WSGITransport(app=get_wsgi_application())
    call_command("migrate", verbosity=0)
    with httpx2.Client(transport=transport, base_url="http://testserver") as client:
        assert client.get("/users/editors/").json() == {"users": 0}


def main() -> None:
    if "DD_SERVICE" in os.environ:
        return service()
    server = ThreadingHTTPServer(("127.0.0.1", 0), Agent)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    launcher = str(Path(sys.executable).with_name("ddtrace-run"))
    agent = {"DD_TRACE_AGENT_URL": f"http://127.0.0.1:{server.server_port}", "DD_TRACE_API_VERSION": "v0.4"}
    subprocess.run(
        [launcher, sys.executable, __file__], env=os.environ | agent | {"DD_SERVICE": "shop"}, check=True
    )
    (request,) = [span for span in Agent.spans if span["name"] == "django.request"]
    assert request["resource"] == "GET users/<str:group>/", request["resource"]
    queries = [
        span for span in Agent.spans if span["name"].endswith(".query") and "auth_user" in span["resource"]
    ]
    (query,) = [span for span in queries if span["trace_id"] == request["trace_id"]]
    assert query["parent_id"] in {span["span_id"] for span in Agent.spans}, query
    print(request["resource"], "-", query["resource"][:60])


if __name__ == "__main__":
    main()
