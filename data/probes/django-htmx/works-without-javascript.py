# /// script
# requires-python = ">=3.12"
# dependencies = ["django-htmx", "django"]
# ///
"""Without scripts the form gets the whole page from the same view that gives htmx the list."""

import re

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
    MIDDLEWARE=["django.middleware.csrf.CsrfViewMiddleware", "django_htmx.middleware.HtmxMiddleware"],
    TEMPLATES=[{"BACKEND": "django.template.backends.django.DjangoTemplates"}],
)
django.setup()
LIST = "<ul>{% for order in orders %}<li>{{ order }}</li>{% endfor %}</ul>"
PAGE = """{% load django_htmx %}<!doctype html>{% htmx_script %}
<form action="/orders" method="post" hx-post="/orders" hx-target="#list">{% csrf_token %}
<input name="order"><button>Order</button></form><div id="list">LIST</div>""".replace("LIST", LIST)
ordered = []


def orders(request):
    if request.method == "POST":
        ordered.append(request.POST["order"])
    template = engines["django"].from_string(LIST if request.htmx else PAGE)
    return HttpResponse(template.render({"orders": ordered}, request))


urlpatterns = [path("orders", orders)]
browser = Client(enforce_csrf_checks=True)
page = browser.get("/orders").content.decode()
form = dict(re.findall(r'name="(csrfmiddlewaretoken)" value="([^"]+)"', page))
whole = browser.post("/orders", {**form, "order": "<tea>"}).content.decode()
part = browser.post("/orders", {**form, "order": "milk"}, headers={"HX-Request": "true"}).content.decode()

assert "<form" in page and "<li>" not in page
assert "<form" in whole and "<li>&lt;tea&gt;</li>" in whole, whole
assert part == "<ul><li>&lt;tea&gt;</li><li>milk</li></ul>", part
print("no script: the page with", ordered[0], "; htmx:", part)
