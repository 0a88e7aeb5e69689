# /// script
# requires-python = ">=3.12"
# dependencies = ["django-ninja"]
# ///
"""Django Ninja answers with the fields of the declared schema and leaves the others out."""

from django.conf import settings
from django.http import HttpRequest

settings.configure()

from ninja import NinjaAPI, Schema  # noqa: E402
from ninja.testing import TestClient  # noqa: E402

api = NinjaAPI()


class User(Schema):
    name: str
    born: int


@api.get("/user", response=User)
def user(request: HttpRequest) -> dict[str, object]:
    return {"name": "ada", "born": "1815", "password": "secret"}


answer = TestClient(api).get("/user").json()

assert answer == {"name": "ada", "born": 1815}, answer
print("the handler gave a password, the answer is", answer)
