# /// script
# requires-python = ">=3.12"
# dependencies = ["django"]
# ///
from django.conf import settings
from django.core.asgi import get_asgi_application
from django.core.wsgi import get_wsgi_application
from django.http import HttpRequest, HttpResponse
from django.urls import path

settings.configure(ROOT_URLCONF=__name__, ALLOWED_HOSTS=["*"], SECRET_KEY="cell")


def hello(request: HttpRequest, name: str) -> HttpResponse:
    return HttpResponse(f"hello {name}")


def echo(request: HttpRequest) -> HttpResponse:
    return HttpResponse(request.body)


urlpatterns = [path("hello/<name>", hello), path("echo", echo)]
APPS = {"wsgi": get_wsgi_application(), "asgi": get_asgi_application()}
