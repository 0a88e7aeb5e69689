# /// script
# requires-python = ">=3.11"
# dependencies = ["django"]
# ///
"""Django's `LocaleMiddleware` gives German to Austrian German, by the weights of the header."""

import django
from django.conf import settings
from django.http import HttpResponse
from django.test import Client
from django.urls import path
from django.utils import translation

MIDDLEWARE = ["django.middleware.locale.LocaleMiddleware"]
LANGUAGES = [("en", "English"), ("de", "German")]
settings.configure(ROOT_URLCONF=__name__, MIDDLEWARE=MIDDLEWARE, LANGUAGES=LANGUAGES, ALLOWED_HOSTS=["*"])
django.setup()
urlpatterns = [path("", lambda request: HttpResponse(translation.get_language()))]


def main() -> None:
    headers = ["en;q=0.5,de", "de-AT", "de-AT,en;q=0.5", "fr"]
    texts = [Client().get("/", headers={"Accept-Language": header}).text for header in headers]
    assert texts == ["de", "de", "de", "en"], texts
    print(*texts)


if __name__ == "__main__":
    main()
