# /// script
# requires-python = ">=3.11"
# dependencies = ["django", "django-crispy-forms", "crispy-bootstrap5"]
# ///
"""The crispy tag puts Django's token into the form without a tag for it; the crispy filter does not."""

import django
from django import forms
from django.conf import settings
from django.http import HttpResponse
from django.template import RequestContext, Template
from django.test import Client
from django.urls import path

settings.configure(
    ROOT_URLCONF=__name__,
    INSTALLED_APPS=["crispy_forms", "crispy_bootstrap5"],
    CRISPY_ALLOWED_TEMPLATE_PACKS="bootstrap5",
    CRISPY_TEMPLATE_PACK="bootstrap5",
    TEMPLATES=[{"BACKEND": "django.template.backends.django.DjangoTemplates", "APP_DIRS": True}],
    SECRET_KEY="for the probe",
    ALLOWED_HOSTS=["testserver"],
    MIDDLEWARE=["django.middleware.csrf.CsrfViewMiddleware"],
)
django.setup()
urlpatterns = []


class Contact(forms.Form):
    name = forms.CharField()


def contact(request):
    form = "{{ form|crispy }}" if "filter" in request.GET else "{% crispy form %}"
    page = Template("{% load crispy_forms_tags %}{% load crispy_forms_filters %}" + form)
    return HttpResponse(page.render(RequestContext(request, {"form": Contact()})))


urlpatterns = [path("", contact)]
client = Client(enforce_csrf_checks=True)
assert "csrfmiddlewaretoken" not in client.get("/?filter").text
page = client.get("/").text
token = page.split('name="csrfmiddlewaretoken" value="')[1].split('"')[0]
statuses = [client.post("/", sent).status_code for sent in ({}, {"csrfmiddlewaretoken": token})]
assert statuses == [403, 200], statuses
print("without, with the token:", statuses)
