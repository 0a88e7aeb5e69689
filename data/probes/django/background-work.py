# /// script
# requires-python = ">=3.12"
# dependencies = ["django", "django-tasks-inprocess"]
# ///
"""Django's own task backend runs a task before the response, that of django-tasks-inprocess after it."""

from typing import Any
from wsgiref.util import setup_testing_defaults

from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.http import HttpRequest, HttpResponse
from django.tasks import task
from django.urls import path

settings.configure(
    ROOT_URLCONF=__name__,
    ALLOWED_HOSTS=["*"],
    SECRET_KEY="probe",
    TASKS={
        "default": {"BACKEND": "django.tasks.backends.immediate.ImmediateBackend"},
        "later": {"BACKEND": "django_tasks_inprocess.backend.InProcessTaskBackend"},
    },
)
application = get_wsgi_application()
log: list[object] = []


@task
def write_mail(order: int) -> None:
    log.append(f"mail for order {order}")


def create_order(request: HttpRequest, backend: str) -> HttpResponse:
    write_mail.using(backend=backend).enqueue(7)
    return HttpResponse("accepted")


urlpatterns = [path("<str:backend>", create_order)]


def serve(address: str) -> list[object]:
    log.clear()
    environ: dict[str, Any] = {"PATH_INFO": address}
    setup_testing_defaults(environ)
    response = application(environ, lambda status, headers: log.append(status))
    log.extend(response)
    response.close()
    return log.copy()


default, later = serve("/default"), serve("/later")
assert default == ["mail for order 7", "200 OK", b"accepted"], default
assert later == ["200 OK", b"accepted", "mail for order 7"], later
print(f"own backend: {default}; django-tasks-inprocess: {later}")
