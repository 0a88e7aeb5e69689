# /// script
# requires-python = ">=3.12"
# dependencies = ["django"]
# ///
"""Django's decorators let a view be called only by users with a permission, of their own or of a group."""

import django
from django.conf import settings
from django.contrib.auth.decorators import login_required, permission_required
from django.core.management import call_command
from django.http import HttpResponse
from django.test import Client
from django.urls import path

settings.configure(
    ROOT_URLCONF=__name__,
    ALLOWED_HOSTS=["testserver"],
    SECRET_KEY="only for this probe",
    INSTALLED_APPS=["django.contrib.auth", "django.contrib.contenttypes", "django.contrib.sessions"],
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}},
    MIDDLEWARE=[
        "django.contrib.sessions.middleware.SessionMiddleware",
        "django.contrib.auth.middleware.AuthenticationMiddleware",
    ],
)
django.setup()


@login_required
@permission_required("auth.add_group", raise_exception=True)
def make_group(request):
    return HttpResponse("made")


urlpatterns = [path("groups", make_group)]
call_command("migrate", verbosity=0)
from django.contrib.auth.models import Group, Permission, User  # noqa: E402

editors = Group.objects.create(name="editors")
editors.permissions.add(Permission.objects.get(codename="add_group"))
answers = [Client().get("/groups").status_code]
for groups in ([], [editors]):
    user = User.objects.create_user(f"user{len(groups)}")
    user.groups.set(groups)
    client = Client()
    client.force_login(user)
    answers.append(client.get("/groups").status_code)
assert answers == [302, 403, 200], answers
print("nobody, user without and with the permission:", *answers)
