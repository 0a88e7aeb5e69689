# /// script
# requires-python = ">=3.12"
# dependencies = ["django-ninja"]
# ///
from django.conf import settings
from django.core.asgi import get_asgi_application
from django.core.wsgi import get_wsgi_application
from django.http import HttpRequest, HttpResponse
from django.urls import path

settings.configure(ROOT_URLCONF=__name__, ALLOWED_HOSTS=["*"], SECRET_KEY="cell")

from ninja import NinjaAPI  # noqa: E402

api = NinjaAPI()


@api.get("/hello/{name}")
def hello(request: HttpRequest, name: str) -> HttpResponse:
    return HttpResponse(f"hello {name}")


@api.post("/echo")
def echo(request: HttpRequest) -> HttpResponse:
    return HttpResponse(request.body)


urlpatterns = [path("", api.urls)]
APPS = {"wsgi": get_wsgi_application(), "asgi": get_asgi_application()}
