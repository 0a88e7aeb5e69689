# /// script
# requires-python = ">=3.12"
# dependencies = ["django"]
# ///
"""Django's client returns a redirect as the answer, without an option."""

import django
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.test import Client
from django.urls import path

settings.configure(ROOT_URLCONF=__name__, ALLOWED_HOSTS=["testserver"], SECRET_KEY="probe")
django.setup()


def orders(request: HttpRequest) -> HttpResponse:
    return redirect("/new", permanent=True) if request.path == "/old" else HttpResponse("new")


urlpatterns = [path("old", orders), path("new", orders)]
plain, followed = Client().get("/old"), Client().get("/old", follow=True)
assert (plain.status_code, followed.status_code, followed.text) == (301, 200, "new"), (plain, followed)
print("default:", plain.status_code, "| follow=True:", followed.status_code, followed.text)
