# /// script
# requires-python = ">=3.12"
# dependencies = ["django", "wireup"]
# ///
"""Django gets per-request, nested and replaceable dependencies from the Wireup package."""

from itertools import count

import django
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.test import Client
from django.urls import path
from wireup import Injected, injectable
from wireup.integration.django import WireupSettings, get_app_container, inject

settings.configure(
    ROOT_URLCONF=__name__,
    ALLOWED_HOSTS=["testserver"],
    SECRET_KEY="probe",
    INSTALLED_APPS=["wireup.integration.django"],
    MIDDLEWARE=["wireup.integration.django.wireup_middleware"],
    WIREUP=WireupSettings(injectables=["__main__"]),
)
serial = count(1)


@injectable(lifetime="scoped")
class Session:
    def __init__(self) -> None:
        self.name = f"session {next(serial)}"


@injectable(lifetime="scoped")
class Repository:
    def __init__(self, session: Session) -> None:
        self.session = session


@inject
def index(request: HttpRequest, repository: Injected[Repository]) -> HttpResponse:
    return HttpResponse(repository.session.name)


fake = Session()
urlpatterns = [path("", index)]
django.setup()
built = [Client().get("/").text, Client().get("/").text]
with get_app_container().override.injectable(target=Session, new=fake):
    replaced = Client().get("/").text

assert built == ["session 2", "session 3"], built
assert replaced == fake.name == "session 1", replaced
print(f"per request: {built}; replaced in a test: {replaced!r}")
