# /// script
# requires-python = ">=3.12"
# dependencies = ["djangorestframework-simplejwt"]
# ///
"""Simple JWT sets no cookie, and its token works until it expires: there is nothing to log out of."""

import django
from django.conf import settings
from django.core.management import call_command
from django.test import Client
from django.urls import path

settings.configure(
    ROOT_URLCONF=__name__,
    ALLOWED_HOSTS=["testserver"],
    SECRET_KEY="only for this probe, 32 bytes long",
    INSTALLED_APPS=["django.contrib.auth", "django.contrib.contenttypes"],
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}},
)
django.setup()
from django.contrib.auth.models import User  # noqa: E402
from rest_framework_simplejwt import views  # noqa: E402

urlpatterns = [path("token", views.TokenObtainPairView.as_view())]
call_command("migrate", verbosity=0)
User.objects.create_user("ada", password="correct horse")
answer = Client().post("/token", {"username": "ada", "password": "correct horse"})
assert answer.status_code == 200 and not answer.cookies, answer.cookies
names = sorted(name for name in dir(views) if name.startswith("Token") and name.endswith("View"))
assert not [name for name in names if "logout" in name.lower()], names
print("cookies:", len(answer.cookies), "- views:", *names)
