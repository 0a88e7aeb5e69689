# /// script
# requires-python = ">=3.12"
# dependencies = ["django"]
# ///
"""Django's client shows which template was rendered and with what."""

import django
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.test import Client
from django.test.utils import setup_test_environment
from django.urls import path

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "OPTIONS": {
            "loaders": [("django.template.loaders.locmem.Loader", {"order.html": "{{ total }} EUR"})]
        },
    }
]
settings.configure(
    ROOT_URLCONF=__name__, ALLOWED_HOSTS=["testserver"], SECRET_KEY="probe", TEMPLATES=TEMPLATES
)
django.setup()


def orders(request: HttpRequest) -> HttpResponse:
    return render(request, "order.html", {"total": 12})


urlpatterns = [path("", orders)]
setup_test_environment()
response = Client().get("/")
assert [each.name for each in response.templates] == ["order.html"], response.templates
assert response.context["total"] == 12 and response.text == "12 EUR", response.context
print(response.templates[0].name, "with total =", response.context["total"])
