# /// script
# requires-python = ">=3.12"
# dependencies = ["inertia-django", "django"]
# ///
"""Without scripts a view of inertia-django shows an empty element, and no form to send."""

import json
import re

import django
from django.conf import settings
from django.test import Client
from django.urls import path

LAYOUT = "<!doctype html><title>Orders</title>{% block inertia %}{% endblock %}"
LOADERS = [
    ("django.template.loaders.locmem.Loader", {"layout.html": LAYOUT}),
    "django.template.loaders.app_directories.Loader",
]
settings.configure(
    SECRET_KEY="probe",
    ROOT_URLCONF=__name__,
    ALLOWED_HOSTS=["testserver"],
    INERTIA_LAYOUT="layout.html",
    INSTALLED_APPS=["django.contrib.sessions", "django.contrib.messages", "inertia"],
    SESSION_ENGINE="django.contrib.sessions.backends.signed_cookies",
    MIDDLEWARE=[
        "django.contrib.sessions.middleware.SessionMiddleware",
        "inertia.middleware.InertiaMiddleware",
    ],
    TEMPLATES=[
        {"BACKEND": "django.template.backends.django.DjangoTemplates", "OPTIONS": {"loaders": LOADERS}}
    ],
)
django.setup()
from inertia import render  # noqa: E402


def orders(request):
    return render(request, "Orders", props={"orders": ["tea", "</script><b>"]})


urlpatterns = [path("", orders)]
page = Client().get("/").content.decode()
data = re.search(r'<script data-page="app" type="application/json">(.*?)</script>', page)[1]
visible = page.replace(data, "")

assert json.loads(data)["props"]["orders"] == ["tea", "</script><b>"], data
assert "tea" not in visible and "<form" not in visible and '<div id="app"></div>' in visible, visible
print("visible without a script:", re.sub(r"<[^>]+>", "", visible).split())
