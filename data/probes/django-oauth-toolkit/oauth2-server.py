# /// script
# requires-python = ">=3.12"
# dependencies = ["django-oauth-toolkit"]
# ///
"""Django OAuth Toolkit issues a code to a client, and a token for it only with the right PKCE verifier."""

import base64
import hashlib
import secrets
from urllib.parse import parse_qs, urlsplit

import django
from django.conf import settings
from django.core.management import call_command
from django.http import HttpResponse
from django.test import Client
from django.urls import include, path

settings.configure(
    ROOT_URLCONF=__name__,
    ALLOWED_HOSTS=["testserver"],
    SECRET_KEY="only for this probe",
    INSTALLED_APPS=[
        *("django.contrib.auth", "django.contrib.contenttypes", "django.contrib.sessions"),
        "oauth2_provider",
    ],
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}},
    MIDDLEWARE=[
        "django.contrib.sessions.middleware.SessionMiddleware",
        "django.contrib.auth.middleware.AuthenticationMiddleware",
    ],
)
django.setup()
from django.contrib.auth.models import User  # noqa: E402
from oauth2_provider.decorators import protected_resource  # noqa: E402
from oauth2_provider.models import Application  # noqa: E402


@protected_resource(scopes=["read"])
def me(request):
    return HttpResponse(str(request.resource_owner))


urlpatterns = [path("o/", include("oauth2_provider.urls", "oauth2_provider")), path("me", me)]
call_command("migrate", verbosity=0)
application = Application.objects.create(
    client_type=Application.CLIENT_PUBLIC,
    authorization_grant_type=Application.GRANT_AUTHORIZATION_CODE,
    redirect_uris="https://client.example/callback",
    skip_authorization=True,
)
browser = Client()
browser.force_login(User.objects.create_user("ada"))
base = {"client_id": application.client_id, "redirect_uri": "https://client.example/callback"}


def token(verifier: str, sent: str) -> HttpResponse:
    challenge = base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).decode().rstrip("=")
    pkce = {"code_challenge": challenge, "code_challenge_method": "S256", "scope": "read"}
    answer = browser.get("/o/authorize/", {**base, "response_type": "code", **pkce})
    code = parse_qs(urlsplit(answer.headers["Location"]).query)["code"][0]
    data = {**base, "grant_type": "authorization_code", "code": code, "code_verifier": sent}
    return Client().post("/o/token/", data)


verifier = secrets.token_urlsafe(48)
wrong, right = token(verifier, "x" * 48), token(verifier, verifier)
assert (wrong.status_code, right.status_code) == (400, 200), (wrong.text, right.text)
bearer = {"Authorization": f"Bearer {right.json()['access_token']}"}
assert Client().get("/me", headers=bearer).text == "ada" and Client().get("/me").status_code == 403
print("wrong verifier:", wrong.json()["error"], "- right one: a token that reads /me as ada")
