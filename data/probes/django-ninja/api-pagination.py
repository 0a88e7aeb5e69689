# /// script
# requires-python = ">=3.12"
# dependencies = ["django-ninja"]
# ///
"""Django Ninja's `paginate` cuts bounded pages out of the handler's list and adds a total."""

from django.conf import settings
from django.http import HttpRequest

settings.configure(NINJA_MAX_PER_PAGE_SIZE=3)

from ninja import NinjaAPI  # noqa: E402
from ninja.pagination import PageNumberPagination, paginate  # noqa: E402
from ninja.testing import TestClient  # noqa: E402

api = NinjaAPI()


@api.get("/numbers", response=list[int])
@paginate(PageNumberPagination, page_size=2)
def numbers(request: HttpRequest, **kwargs: object) -> list[int]:
    return list(range(7))


client = TestClient(api)
second = client.get("/numbers?page=2").json()
greedy = client.get("/numbers?page_size=100")

assert second == {"items": [2, 3], "count": 7}, second
assert len(greedy.json()["items"]) == 3, greedy.json()
print("page 2 of 7:", second, "- page_size=100 gave", len(greedy.json()["items"]))
