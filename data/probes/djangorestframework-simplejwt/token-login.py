# /// script
# requires-python = ">=3.12"
# dependencies = ["djangorestframework-simplejwt"]
# ///
"""Simple JWT gives a token for name and password, which identifies the next requests, and refreshes it."""

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
    REST_FRAMEWORK={
        "DEFAULT_AUTHENTICATION_CLASSES": ["rest_framework_simplejwt.authentication.JWTAuthentication"],
        "DEFAULT_PERMISSION_CLASSES": ["rest_framework.permissions.IsAuthenticated"],
    },
)
django.setup()
from django.contrib.auth.models import User  # noqa: E402
from rest_framework.decorators import api_view  # noqa: E402
from rest_framework.response import Response  # noqa: E402
from rest_framework_simplejwt.views import TokenObtainPairView, TokenRefreshView  # noqa: E402


@api_view()
def me(request):
    return Response(str(request.user))


urlpatterns = [
    path("token", TokenObtainPairView.as_view()),
    path("refresh", TokenRefreshView.as_view()),
    path("me", me),
]
call_command("migrate", verbosity=0)
User.objects.create_user("ada", password="correct horse")


def call(token: str) -> str | int:
    answer = Client().get("/me", headers={"Authorization": f"Bearer {token}"})
    return answer.json() if answer.status_code == 200 else answer.status_code


pair = Client().post("/token", {"username": "ada", "password": "correct horse"}).json()
fresh = Client().post("/refresh", {"refresh": pair["refresh"]}).json()["access"]
answers = [call(token) for token in (pair["access"], fresh, pair["access"][:-4] + "AAAA", pair["refresh"])]
assert answers == ["ada", "ada", 401, 401], answers
print("access token, refreshed one, changed one, refresh token:", *answers)
