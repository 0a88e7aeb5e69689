# /// script
# requires-python = ">=3.11"
# dependencies = ["elastic-apm", "django", "httpx2"]
# ///
"""The Elastic APM agent sends a request to Django under its route, with the ORM's query as a span beneath."""

import gzip
import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import ClassVar

import elasticapm
import httpx2
from django.conf import settings
from django.core.management import call_command
from django.core.wsgi import get_wsgi_application
from django.http import JsonResponse
from django.urls import path

settings.configure(
    ROOT_URLCONF=__name__,
    ALLOWED_HOSTS=["testserver"],
    INSTALLED_APPS=["django.contrib.auth", "django.contrib.contenttypes", "elasticapm.contrib.django"],
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}},
    ELASTIC_APM={"SERVICE_NAME": "shop", "DJANGO_TRANSACTION_NAME_FROM_ROUTE": True},
    MIDDLEWARE=["elasticapm.contrib.django.middleware.TracingMiddleware"],
)


def users(request, group):
    from django.contrib.auth.models import User

    return JsonResponse({"users": User.objects.filter(first_name=group).count()})


urlpatterns = [path("users/<str:group>/", users)]


class Server(BaseHTTPRequestHandler):
    sent: ClassVar[list[dict]] = []

    def do_GET(self) -> None:
        self.reply()

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        if self.path == "/intake/v2/events":
            self.sent += [json.loads(line) for line in gzip.decompress(body).splitlines()]
        self.reply()

    def reply(self) -> None:
        self.send_response(202)
        self.end_headers()
        self.wfile.write(b"{}")

    def log_message(self, *args) -> None:
        pass


def main() -> None:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Server)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    settings.ELASTIC_APM["SERVER_URL"] = f"http://127.0.0.1:{server.server_port}"
    transport = httpx2.WSGITransport(app=get_wsgi_application())
    call_command("migrate", verbosity=0)
    with httpx2.Client(transport=transport, base_url="http://testserver") as client:
        assert client.get("/users/editors/").json() == {"users": 0}
    elasticapm.get_client().close()
    (transaction,) = [line["transaction"] for line in Server.sent if "transaction" in line]
    assert transaction["name"] == "GET users/<str:group>/", transaction["name"]
    spans = [line["span"] for line in Server.sent if "span" in line]
    (query,) = [span for span in spans if "auth_user" in span["context"].get("db", {}).get("statement", "")]
    assert query["parent_id"] == transaction["id"], query
    print(transaction["name"], "-", query["context"]["db"]["statement"][:60])


if __name__ == "__main__":
    main()
