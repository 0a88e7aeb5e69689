# /// script
# requires-python = ">=3.12"
# dependencies = ["django-ninja"]
# ///
"""Django Ninja answers JSON whatever the Accept header asks for."""

from django.conf import settings
from django.http import HttpRequest

settings.configure()

from ninja import NinjaAPI  # noqa: E402
from ninja.testing import TestClient  # noqa: E402

api = NinjaAPI()


@api.get("/book")
def book(request: HttpRequest) -> dict[str, str]:
    return {"title": "Emma"}


client = TestClient(api)
seen = {accept: client.get("/book", headers={"Accept": accept}) for accept in ("text/plain", "image/png")}

assert {answer.status_code for answer in seen.values()} == {200}
assert {answer.headers["Content-Type"].partition(";")[0] for answer in seen.values()} == {"application/json"}
print(
    *(f"{accept}: {answer.status_code} {answer.headers['Content-Type']}" for accept, answer in seen.items()),
    sep="\n",
)
