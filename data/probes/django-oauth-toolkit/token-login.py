# /// script
# requires-python = ">=3.12"
# dependencies = ["django-oauth-toolkit"]
# ///
"""Django OAuth Toolkit gives a machine a token for its id and secret, which identifies the next requests."""

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
    INSTALLED_APPS=["django.contrib.auth", "django.contrib.contenttypes", "oauth2_provider"],
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}},
)
django.setup()
from oauth2_provider.decorators import protected_resource  # noqa: E402
from oauth2_provider.models import AccessToken, Application  # noqa: E402


@protected_resource(scopes=["read"])
def stock(request):
    sent = request.headers["Authorization"].removeprefix("Bearer ")
    return HttpResponse(AccessToken.objects.get(token=sent).application.name)


urlpatterns = [path("o/", include("oauth2_provider.urls", "oauth2_provider")), path("stock", stock)]
call_command("migrate", verbosity=0)
Application.objects.create(
    name="warehouse",
    client_id="warehouse",
    client_secret="secret",
    client_type=Application.CLIENT_CONFIDENTIAL,
    authorization_grant_type=Application.GRANT_CLIENT_CREDENTIALS,
)
form = {"grant_type": "client_credentials", "client_id": "warehouse", "scope": "read"}
wrong = Client().post("/o/token/", {**form, "client_secret": "made up"})
right = Client().post("/o/token/", {**form, "client_secret": "secret"})
assert (wrong.status_code, right.status_code) == (401, 200), (wrong.text, right.text)
answers = [
    Client().get("/stock", headers={"Authorization": f"Bearer {token}"})
    for token in (right.json()["access_token"], "made up")
]
assert (answers[0].text, answers[1].status_code) == ("warehouse", 403), answers
print(
    "wrong secret:", wrong.json()["error"], "- token:", answers[0].text, "- made up:", answers[1].status_code
)
