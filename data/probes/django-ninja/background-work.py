# /// script
# requires-python = ">=3.12"
# dependencies = ["django-ninja", "django-tasks-inprocess"]
# ///
"""The package django-tasks-inprocess runs a Django task in the process after the response was sent."""

import os
from wsgiref.util import setup_testing_defaults

from django.conf import settings
from django.http import HttpRequest

BACKEND = "django_tasks_inprocess.backend.InProcessTaskBackend"
settings.configure(ROOT_URLCONF=__name__, ALLOWED_HOSTS=["*"], TASKS={"default": {"BACKEND": BACKEND}})

from django.core.wsgi import get_wsgi_application  # noqa: E402
from django.tasks import task  # noqa: E402
from django.urls import path  # noqa: E402
from ninja import NinjaAPI  # noqa: E402

api = NinjaAPI()
events: list[object] = []


@task
def send_receipt(order: int) -> None:
    events.append(("receipt", order, os.getpid()))


@api.get("/orders/{order}")
def place_order(request: HttpRequest, order: int) -> str:
    send_receipt.enqueue(order)
    return "accepted"


urlpatterns = [path("", api.urls)]

environ: dict[str, object] = {"PATH_INFO": "/orders/7"}
setup_testing_defaults(environ)
response = get_wsgi_application()(environ, lambda status, headers: events.append(status))
for piece in response:
    events.append(piece)
response.close()

assert events == ["200 OK", b'"accepted"', ("receipt", 7, os.getpid())]
print(*events)
