# /// script
# requires-python = ">=3.12"
# dependencies = ["django-ninja"]
# ///
"""Django Ninja reads a bearer token, answers 401 without a valid one and hands its owner to the handler."""

from django.conf import settings
from django.http import HttpRequest

settings.configure()

from ninja import NinjaAPI  # noqa: E402
from ninja.security import HttpBearer  # noqa: E402
from ninja.testing import TestClient  # noqa: E402

api = NinjaAPI()


class Bearer(HttpBearer):
    def authenticate(self, request: HttpRequest, token: str) -> str | None:
        return {"s3cret": "ada"}.get(token)


@api.get("/me", auth=Bearer())
def me(request: HttpRequest) -> dict[str, str]:
    return {"me": request.auth}


client = TestClient(api)
without = client.get("/me")
wrong = client.get("/me", headers={"Authorization": "Bearer wrong"})
right = client.get("/me", headers={"Authorization": "Bearer s3cret"})

assert (without.status_code, wrong.status_code) == (401, 401)
assert (right.status_code, right.json()) == (200, {"me": "ada"})
print("without:", without.status_code, "with a token:", right.json())
