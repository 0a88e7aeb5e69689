# /// script
# requires-python = ">=3.12"
# dependencies = ["django-htmx", "django"]
# ///
"""The first answer of a page with django-htmx holds the data as HTML, from Django's templates."""

import django
from django.conf import settings
from django.http import HttpResponse
from django.template import engines
from django.test import Client
from django.urls import path

settings.configure(
    SECRET_KEY="probe",
    STATIC_URL="/static/",
    ROOT_URLCONF=__name__,
    ALLOWED_HOSTS=["testserver"],
    INSTALLED_APPS=["django.contrib.staticfiles", "django_htmx"],
    MIDDLEWARE=["django_htmx.middleware.HtmxMiddleware"],
    TEMPLATES=[{"BACKEND": "django.template.backends.django.DjangoTemplates"}],
)
django.setup()
PAGE = """{% load django_htmx %}<!doctype html>{% htmx_script %}
<ul hx-get="/" hx-trigger="every 10s">{% for order in orders %}<li>{{ order }}</li>{% endfor %}</ul>"""


def orders(request):
    assert not request.htmx
    return HttpResponse(engines["django"].from_string(PAGE).render({"orders": ["tea", "<milk>"]}, request))


urlpatterns = [path("", orders)]
page = Client().get("/").content.decode()
assert "<li>tea</li><li>&lt;milk&gt;</li>" in page, page
assert '<script src="/static/django_htmx/htmx-2.min.js" defer></script>' in page, page
print(page)
