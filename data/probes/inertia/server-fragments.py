# /// script
# requires-python = ">=3.12"
# dependencies = ["inertia-django", "django"]
# ///
"""A partial reload gets the wanted props as JSON: the browser, not Django, makes the HTML."""

import django
from django.conf import settings
from django.test import Client
from django.urls import path

LAYOUT = "<!doctype html>{% block inertia %}{% endblock %}"
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
from inertia import inertia  # noqa: E402

asked = []


@inertia("Orders")
def orders(request):
    return {"orders": lambda: ["tea", "<milk>"], "report": lambda: asked.append("report")}


urlpatterns = [path("", orders)]
headers = {"X-Inertia": "true", "X-Inertia-Version": "1.0"}
headers |= {"X-Inertia-Partial-Component": "Orders", "X-Inertia-Partial-Data": "orders"}
answer = Client().get("/", headers=headers)

assert answer.headers["Content-Type"] == "application/json" and answer.headers["X-Inertia"] == "true"
assert answer.json()["component"] == "Orders" and answer.json()["props"]["orders"] == ["tea", "<milk>"]
assert "report" not in answer.json()["props"] and asked == [], asked
assert b"<li" not in answer.content
print(answer.headers["Content-Type"], answer.json()["props"])
