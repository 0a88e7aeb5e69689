# /// script
# requires-python = ">=3.12"
# dependencies = ["django"]
# ///
"""Django's session framework reads in one request what an earlier one of the same client wrote."""

import django
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.test import Client
from django.urls import path

settings.configure(
    ROOT_URLCONF=__name__,
    ALLOWED_HOSTS=["testserver"],
    SECRET_KEY="only for this probe",
    MIDDLEWARE=["django.contrib.sessions.middleware.SessionMiddleware"],
    SESSION_ENGINE="django.contrib.sessions.backends.signed_cookies",
)
django.setup()


def visit(request: HttpRequest) -> HttpResponse:
    request.session["visits"] = request.session.get("visits", 0) + 1
    return HttpResponse(request.session["visits"])


urlpatterns = [path("visits", visit)]

client = Client()
visits = [client.post("/visits").text, client.post("/visits").text]
assert visits == ["1", "2"], visits

cookie = client.cookies["sessionid"].value
assert Client(headers={"Cookie": f"sessionid={cookie}"}).post("/visits").text == "3"
forgery = f"{cookie.rpartition(':')[0]}:{'A' * 43}"
forged = Client(headers={"Cookie": f"sessionid={forgery}"}).post("/visits").text
assert forged == "1", "a forged signature was accepted"
print(f"visits counted over requests: {visits}; a cookie with a forged signature is ignored")
