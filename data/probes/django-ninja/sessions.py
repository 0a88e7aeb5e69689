# /// script
# requires-python = ">=3.12"
# dependencies = ["django-ninja"]
# ///
"""Django's session is there in Django Ninja handlers and finds a client's data again."""

from django.conf import settings
from django.http import HttpRequest

settings.configure(
    SECRET_KEY="s3cret",
    ROOT_URLCONF=__name__,
    ALLOWED_HOSTS=["*"],
    MIDDLEWARE=["django.contrib.sessions.middleware.SessionMiddleware"],
    SESSION_ENGINE="django.contrib.sessions.backends.cache",
)

from django.test import Client  # noqa: E402
from django.urls import path  # noqa: E402
from ninja import NinjaAPI  # noqa: E402

api = NinjaAPI()


@api.post("/login")
def login(request: HttpRequest) -> None:
    request.session["user"] = "alice"


@api.get("/whoami")
def whoami(request: HttpRequest) -> str | None:
    return request.session.get("user")


urlpatterns = [path("", api.urls)]
alice, stranger, guesser = Client(), Client(), Client()
alice.post("/login")
cookie = alice.cookies["sessionid"].value
guesser.cookies["sessionid"] = "0" * len(cookie)
seen = [client.get("/whoami").json() for client in (alice, stranger, guesser)]

assert seen == ["alice", None, None]
assert "alice" not in cookie
print("same client:", seen[0], "- other client:", seen[1], "- guessed cookie:", seen[2])
