# /// script
# requires-python = ">=3.11"
# dependencies = ["pyinstrument", "django"]
# ///
"""With pyinstrument's middleware, `?profile` on the address answers with the profile of the request."""

import time

import django
from django.conf import settings
from django.http import HttpResponse
from django.test import Client
from django.urls import path

settings.configure(
    DEBUG=True,
    ROOT_URLCONF=__name__,
    ALLOWED_HOSTS=["testserver"],
    MIDDLEWARE=["pyinstrument.middleware.ProfilerMiddleware"],
)


def busy_with_orders(request):
    end = time.monotonic() + 0.2
    while time.monotonic() < end:
        sum(range(1000))
    return HttpResponse("done")


urlpatterns = [path("", busy_with_orders)]


def main() -> None:
    django.setup()
    assert Client().get("/").content == b"done"
    page = Client().get("/?profile").content.decode()
    assert "busy_with_orders" in page
    assert "pyinstrument" in page
    print("the profile has", len(page) // 1000, "kB")


if __name__ == "__main__":
    main()
