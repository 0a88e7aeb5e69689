# /// script
# requires-python = ">=3.11"
# dependencies = ["newrelic", "django", "httpx2", "trustme"]
#
# [tool.webatlas]
# timeout = 120
# ///
"""New Relic's agent sends a request to Django under its view, with the ORM's query as a span beneath."""

import json
import os
import ssl
import subprocess
import sys
import threading
import zlib
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import ClassVar
from urllib.parse import parse_qs, urlsplit

import httpx2
import trustme
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


class Collector(BaseHTTPRequestHandler):
    answers: ClassVar[dict] = {
        "preconnect": {"redirect_host": "localhost"},
        "connect": dict.fromkeys(
            ["agent_run_id", "account_id", "trusted_account_key", "primary_application_id"], "1"
        ),
    }
    sent: ClassVar[list[tuple[str, object]]] = []

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        if self.headers["Content-Encoding"] in ("deflate", "gzip"):
            body = zlib.decompress(body, wbits=47)
        (method,) = parse_qs(urlsplit(self.path).query)["method"]
        self.sent.append((method, json.loads(body or "null")))
        answer = json.dumps({"return_value": self.answers.get(method)}).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    def log_message(self, *args) -> None:
        pass


def service() -> None:
    transport = httpx2.WSGITransport(app=get_wsgi_application())
    call_command("migrate", verbosity=0)
    with httpx2.Client(transport=transport, base_url="http://testserver") as client:
        assert client.get("/users/editors/").json() == {"users": 0}


def main() -> None:
    if "NEW_RELIC_HOST" in os.environ:
        return service()
    authority = trustme.CA()
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("localhost").configure_cert(tls)
    server = ThreadingHTTPServer(("127.0.0.1", 0), Collector)
    server.socket = tls.wrap_socket(server.socket, server_side=True)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    with authority.cert_pem.tempfile() as bundle:
        settings = {
            "NEW_RELIC_HOST": "localhost",
            "NEW_RELIC_PORT": str(server.server_port),
            "NEW_RELIC_CA_BUNDLE_PATH": bundle,
            "NEW_RELIC_LICENSE_KEY": "0" * 40,
            "NEW_RELIC_STARTUP_TIMEOUT": "30",
            "NEW_RELIC_SHUTDOWN_TIMEOUT": "30",
            **dict.fromkeys(
                (f"NEW_RELIC_UTILIZATION_DETECT_{cloud}" for cloud in ("AWS", "AZURE", "GCP")), "false"
            ),
        }
        launcher = str(Path(sys.executable).with_name("newrelic-admin"))
        command = [launcher, "run-program", sys.executable, __file__]
        subprocess.run(command, env=os.environ | settings, check=True, stdout=subprocess.DEVNULL)
    spans = [span for method, data in Collector.sent if method == "span_event_data" for span in data[2]]
    (root,) = [span for span in spans if span[0].get("nr.entryPoint")]
    assert root[0]["transaction.name"] == "WebTransaction/Function/__main__:users", root
    queries = [span for span in spans if span[2].get("db.collection") == "auth_user"]
    (query,) = [span for span in queries if span[0]["traceId"] == root[0]["traceId"]]
    assert query[0]["parentId"] in {span[0]["guid"] for span in spans}, query
    print(root[0]["transaction.name"], "-", query[2]["db.statement"])


if __name__ == "__main__":
    main()
