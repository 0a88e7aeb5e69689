# /// script
# requires-python = ">=3.12"
# dependencies = ["djangorestframework"]
# ///
"""Django REST Framework answers 401 without a token and hands the token's owner to the view."""

import django
from django.conf import settings

settings.configure(
    ROOT_URLCONF=__name__,
    ALLOWED_HOSTS=["testserver"],
    INSTALLED_APPS=[
        "django.contrib.auth",
        "django.contrib.contenttypes",
        "rest_framework",
        "rest_framework.authtoken",
    ],
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}},
    DEFAULT_AUTO_FIELD="django.db.models.BigAutoField",
)
django.setup()

from django.contrib.auth.models import User  # noqa: E402
from django.core.management import call_command  # noqa: E402
from django.urls import path  # noqa: E402
from rest_framework.authentication import TokenAuthentication  # noqa: E402
from rest_framework.authtoken.models import Token  # noqa: E402
from rest_framework.permissions import IsAuthenticated  # noqa: E402
from rest_framework.response import Response  # noqa: E402
from rest_framework.test import APIClient  # noqa: E402
from rest_framework.views import APIView  # noqa: E402


class Me(APIView):
    authentication_classes = [TokenAuthentication]
    permission_classes = [IsAuthenticated]

    def get(self, request):
        return Response({"me": request.user.username})


urlpatterns = [path("me", Me.as_view())]
call_command("migrate", verbosity=0)
token = Token.objects.create(user=User.objects.create_user("ada"))
client = APIClient()
without, wrong = client.get("/me"), client.get("/me", HTTP_AUTHORIZATION="Token wrong")
right = client.get("/me", HTTP_AUTHORIZATION=f"Token {token.key}")

assert (without.status_code, wrong.status_code) == (401, 401)
assert (right.status_code, right.json()) == (200, {"me": "ada"})
print("without:", without.status_code, "with a token:", right.json())
