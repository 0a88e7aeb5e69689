# /// script
# requires-python = ">=3.11"
# dependencies = ["django"]
# ///
"""Django's `cache_page` keeps the response of a view by its address and the fields of `Vary`."""

import django
from django.conf import settings
from django.http import HttpResponse
from django.test import Client
from django.urls import path
from django.views.decorators.cache import cache_page

settings.configure(ROOT_URLCONF=__name__, ALLOWED_HOSTS=["testserver"])
django.setup()
calls = []


@cache_page(60)
def view(request):
    calls.append(request.GET["page"])
    return HttpResponse(f"page {calls[-1]}")


urlpatterns = [path("", view)]


def main() -> None:
    client = Client()
    answers = [client.get("/", {"page": page}) for page in (1, 1, 2)]
    assert [answer.text for answer in answers] == ["page 1", "page 1", "page 2"] and calls == ["1", "2"], (
        calls
    )
    print("three requests, runs for pages", *calls, "-", answers[0]["Cache-Control"])


if __name__ == "__main__":
    main()
