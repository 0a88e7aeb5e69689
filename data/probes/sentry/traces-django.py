# /// script
# requires-python = ">=3.11"
# dependencies = ["sentry-sdk[django]", "django", "httpx2"]
# ///
"""Sentry's SDK sends a request to Django under its route, with the ORM's query as a span beneath."""

import gzip
import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import ClassVar

import httpx2
import sentry_sdk
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


class Sink(BaseHTTPRequestHandler):
    sent: ClassVar[list[dict]] = []

    def do_POST(self) -> None:
        body = gzip.decompress(self.rfile.read(int(self.headers["Content-Length"])))
        self.sent += [json.loads(line) for line in body.splitlines() if line]
        self.send_response(200)
        self.end_headers()
        self.wfile.write(b"{}")

    def log_message(self, *args) -> None:
        pass


def main() -> None:
    sink = ThreadingHTTPServer(("127.0.0.1", 0), Sink)
    threading.Thread(target=sink.serve_forever, daemon=True).start()
    sentry_sdk.init(dsn=f"http://key@127.0.0.1:{sink.server_port}/1", traces_sample_rate=1.0)
    transport = httpx2.WSGITransport(app=get_wsgi_application())
    call_command("migrate", verbosity=0)
    with httpx2.Client(transport=transport, base_url="http://testserver") as client:
        assert client.get("/users/editors/").json() == {"users": 0}
    sentry_sdk.flush()
    (transaction,) = [item for item in Sink.sent if item.get("type") == "transaction" and "spans" in item]
    assert transaction["transaction"] == "/users/{group}/", transaction["transaction"]
    spans = {span["span_id"]: span for span in transaction["spans"]}
    (query,) = [span for span in spans.values() if "auth_user" in span["description"]]
    above = query
    while above["parent_span_id"] in spans:
        above = spans[above["parent_span_id"]]
    assert above["parent_span_id"] == transaction["contexts"]["trace"]["span_id"], above
    print(transaction["transaction"], "-", query["description"][:60])


if __name__ == "__main__":
    main()
