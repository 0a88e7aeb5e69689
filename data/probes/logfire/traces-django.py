# /// script
# requires-python = ">=3.11"
# dependencies = ["logfire[django,sqlite3]", "django", "httpx2"]
# ///
"""Logfire sends a request to Django under its route, with the ORM's query as a span beneath."""

import httpx2
import logfire
from django.conf import settings
from django.core.management import call_command
from django.core.wsgi import get_wsgi_application
from django.http import JsonResponse
from django.urls import path
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import SpanKind

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


def main() -> None:
    sent = InMemorySpanExporter()
    logfire.configure(
        send_to_logfire=False, console=False, additional_span_processors=[SimpleSpanProcessor(sent)]
    )
    logfire.instrument_sqlite3()
    logfire.instrument_django()
    transport = httpx2.WSGITransport(app=get_wsgi_application())
    call_command("migrate", verbosity=0)
    with httpx2.Client(transport=transport, base_url="http://testserver") as client:
        assert client.get("/users/editors/").json() == {"users": 0}
    (server,) = [span for span in sent.get_finished_spans() if span.kind is SpanKind.SERVER]
    assert server.name == "GET users/<str:group>/", server.name
    queries = [
        span for span in sent.get_finished_spans() if "auth_user" in span.attributes.get("db.statement", "")
    ]
    (query,) = [span for span in queries if span.parent and span.parent.span_id == server.context.span_id]
    print(server.name, "-", query.attributes["db.statement"][:60])


if __name__ == "__main__":
    main()
