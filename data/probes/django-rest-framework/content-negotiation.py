# /// script
# requires-python = ">=3.12"
# dependencies = ["djangorestframework"]
# ///
"""Django REST Framework picks the renderer that Accept asks for, and answers 406 when it has none."""

import django
from django.conf import settings

settings.configure(
    ROOT_URLCONF=__name__,
    ALLOWED_HOSTS=["testserver"],
    INSTALLED_APPS=["rest_framework"],
    REST_FRAMEWORK={"UNAUTHENTICATED_USER": None},
)
django.setup()

from django.urls import path  # noqa: E402
from rest_framework.renderers import BaseRenderer, JSONRenderer  # noqa: E402
from rest_framework.response import Response  # noqa: E402
from rest_framework.test import APIClient  # noqa: E402
from rest_framework.views import APIView  # noqa: E402


class TextRenderer(BaseRenderer):
    media_type = "text/plain"
    format = "txt"

    def render(self, data, accepted_media_type=None, renderer_context=None):
        return " ".join(f"{key}={value}" for key, value in data.items()).encode()


class Book(APIView):
    renderer_classes = [JSONRenderer, TextRenderer]

    def get(self, request):
        return Response({"title": "Emma"})


urlpatterns = [path("book", Book.as_view())]
client = APIClient()
seen = {
    accept: client.get("/book", HTTP_ACCEPT=accept)
    for accept in ("application/json", "text/plain", "image/png")
}

assert seen["application/json"].content == b'{"title":"Emma"}'
assert seen["text/plain"].content == b"title=Emma"
assert seen["image/png"].status_code == 406
print(*(f"{accept}: {answer.status_code} {answer.content!r}" for accept, answer in seen.items()), sep="\n")
