# /// script
# requires-python = ">=3.12"
# dependencies = ["django"]
# ///
"""Django's CSRF middleware refuses a POST with 403 when it has no valid token or a foreign origin."""

import django
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.middleware.csrf import get_token
from django.test import Client
from django.urls import path

settings.configure(
    ROOT_URLCONF=__name__,
    ALLOWED_HOSTS=["testserver"],
    SECRET_KEY="only for this probe",
    MIDDLEWARE=["django.middleware.csrf.CsrfViewMiddleware"],
)
django.setup()


def transfer(request: HttpRequest) -> HttpResponse:
    return HttpResponse(get_token(request) if request.method == "GET" else "transferred")


urlpatterns = [path("transfer", transfer)]

browser = Client(enforce_csrf_checks=True)
token = browser.get("/transfer").text
without = browser.post("/transfer")
forged = browser.post("/transfer", {"csrfmiddlewaretoken": token[::-1]})
data, origin = {"csrfmiddlewaretoken": token}, {"Origin": "https://evil.example"}
foreign = browser.post("/transfer", data, headers=origin)
proper = browser.post("/transfer", data)

assert [without.status_code, forged.status_code, foreign.status_code] == [403, 403, 403]
assert (proper.status_code, proper.text) == (200, "transferred")
print(f"no token, wrong token, foreign origin: {without.status_code}; token: {proper.status_code}")
