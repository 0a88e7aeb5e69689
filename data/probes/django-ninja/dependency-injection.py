# /// script
# requires-python = ">=3.12"
# dependencies = ["django-ninja", "django-ninja-extra"]
# ///
"""The package django-ninja-extra builds nested dependencies for controllers, and a test replaces one."""

from dataclasses import dataclass
from itertools import count

import django
from django.conf import settings
from injector import inject

settings.configure(
    ROOT_URLCONF=__name__,
    ALLOWED_HOSTS=["*"],
    INSTALLED_APPS=["ninja_extra"],
)
serial = count(1)


@dataclass
class Database:
    url: str = "postgresql://live"


@inject
class Repository:
    def __init__(self, database: Database) -> None:
        self.database = database
        self.number = next(serial)


django.setup()

from django.test import Client  # noqa: E402
from django.urls import path  # noqa: E402
from ninja_extra import NinjaExtraAPI, api_controller, http_get  # noqa: E402
from ninja_extra.dependency_resolver import get_injector  # noqa: E402


@api_controller("/shop")
class ShopController:
    def __init__(self, repository: Repository) -> None:
        self.repository = repository

    @http_get("/")
    def show(self) -> dict[str, str | int]:
        return {"url": self.repository.database.url, "number": self.repository.number}


api = NinjaExtraAPI()
api.register_controllers(ShopController)
urlpatterns = [path("", api.urls)]
client = Client()
first, second = client.get("/shop/").json(), client.get("/shop/").json()
get_injector().binder.bind(Database, to=Database("sqlite://"))
replaced = client.get("/shop/").json()

assert first["url"] == second["url"] == "postgresql://live" and replaced["url"] == "sqlite://"
assert first["number"] < second["number"] < replaced["number"], "the repository was not built per request"
print(first, second, "- replaced in a test:", replaced)
