# /// script
# requires-python = ">=3.11"
# dependencies = ["django"]
# ///
"""Django's middleware refuses a POST without a token; the form renders none, the template's tag does."""

import django
from django import forms
from django.conf import settings
from django.http import HttpResponse
from django.template import RequestContext, Template
from django.test import Client
from django.urls import path

settings.configure(
    ROOT_URLCONF=__name__,
    SECRET_KEY="for the probe",
    ALLOWED_HOSTS=["testserver"],
    MIDDLEWARE=["django.middleware.csrf.CsrfViewMiddleware"],
    TEMPLATES=[{"BACKEND": "django.template.backends.django.DjangoTemplates"}],
)
django.setup()


class Contact(forms.Form):
    name = forms.CharField()


def contact(request):
    text = "{{ form }}" + ("{% csrf_token %}" if "tag" in request.GET else "")
    return HttpResponse(Template(text).render(RequestContext(request, {"form": Contact()})))


urlpatterns = [path("", contact)]
client = Client(enforce_csrf_checks=True)
assert "csrfmiddlewaretoken" not in client.get("/").text
page = client.get("/?tag").text
assert 'name="csrfmiddlewaretoken"' in page
token = page.split('name="csrfmiddlewaretoken" value="')[1].split('"')[0]
statuses = [client.post("/", sent).status_code for sent in ({}, {"csrfmiddlewaretoken": token})]
assert statuses == [403, 200], statuses
print("without, with the token:", statuses)
