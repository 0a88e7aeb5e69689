# /// script
# requires-python = ">=3.12"
# dependencies = ["django-ninja", "wireup"]
# ///
"""The package wireup builds nested dependencies per request for Django Ninja, and a test replaces one."""

from dataclasses import dataclass
from itertools import count

import django
from django.conf import settings
from django.http import HttpRequest
from wireup import Injected, injectable
from wireup.integration.django import WireupSettings, get_app_container, inject

settings.configure(
    SECRET_KEY="s3cret",
    ROOT_URLCONF=__name__,
    ALLOWED_HOSTS=["*"],
    INSTALLED_APPS=["wireup.integration.django"],
    MIDDLEWARE=["wireup.integration.django.wireup_middleware"],
    WIREUP=WireupSettings(injectables=[__name__], auto_inject_views=False),
)
serial = count(1)


@injectable
@dataclass
class Database:
    url: str = "postgresql://live"


@injectable(lifetime="scoped")
class Repository:
    def __init__(self, database: Database) -> None:
        self.database = database
        self.number = next(serial)


from django.test import Client  # noqa: E402
from django.urls import path  # noqa: E402
from ninja import NinjaAPI  # noqa: E402

api = NinjaAPI()


@api.get("/")
@inject
def show(request: HttpRequest, repository: Injected[Repository]) -> dict[str, str | int]:
    return {"url": repository.database.url, "number": repository.number}


urlpatterns = [path("", api.urls)]
django.setup()
first, second = Client().get("/").json(), Client().get("/").json()
with get_app_container().override.injectable(target=Database, new=Database("sqlite://")):
    replaced = Client().get("/").json()

assert first == {"url": "postgresql://live", "number": 1} and second["number"] == 2
assert replaced == {"url": "sqlite://", "number": 3}
print(first, second, "- replaced in a test:", replaced)
