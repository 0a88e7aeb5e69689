# /// script
# requires-python = ">=3.12"
# dependencies = ["django"]
# ///
"""Django's login view checks the password of a stored user and refuses a wrong one."""

import django
from django.conf import settings
from django.core.management import call_command
from django.test import Client
from django.urls import path

settings.configure(
    ROOT_URLCONF=__name__,
    ALLOWED_HOSTS=["testserver"],
    SECRET_KEY="only for this probe",
    LOGIN_REDIRECT_URL="/welcome",
    INSTALLED_APPS=["django.contrib.auth", "django.contrib.contenttypes", "django.contrib.sessions"],
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}},
    MIDDLEWARE=["django.contrib.sessions.middleware.SessionMiddleware"],
    TEMPLATES=[
        {
            "BACKEND": "django.template.backends.django.DjangoTemplates",
            "OPTIONS": {"loaders": [("django.template.loaders.locmem.Loader", {"login.html": "{{ form }}"})]},
        }
    ],
)
django.setup()
from django.contrib.auth.models import User  # noqa: E402
from django.contrib.auth.views import LoginView  # noqa: E402

urlpatterns = [path("login", LoginView.as_view(template_name="login.html"))]

call_command("migrate", verbosity=0)
User.objects.create_user("ada", password="correct horse")
wrong = Client().post("/login", {"username": "ada", "password": "battery staple"})
right = Client().post("/login", {"username": "ada", "password": "correct horse"})

assert wrong.status_code == 200 and "Please enter a correct username and password" in wrong.text
assert (right.status_code, right.headers["Location"]) == (302, "/welcome")
print("wrong password: the form again; right one: redirected to", right.headers["Location"])
