# /// script
# requires-python = ">=3.12"
# dependencies = ["djangorestframework", "adrf"]
# ///
"""Django REST Framework needs adrf for an `async def` handler; then two of them wait on one event loop."""

import django
from django.conf import settings

settings.configure(
    ROOT_URLCONF=__name__,
    ALLOWED_HOSTS=["testserver"],
    INSTALLED_APPS=["rest_framework"],
    REST_FRAMEWORK={"UNAUTHENTICATED_USER": None},
)
django.setup()

import asyncio  # noqa: E402
import threading  # noqa: E402

import adrf.views  # noqa: E402
import rest_framework.views  # noqa: E402
from django.test import AsyncClient  # noqa: E402
from django.urls import path  # noqa: E402
from rest_framework.response import Response  # noqa: E402


async def meet(self, request):
    await both.wait()  # goes on once both requests are in here
    return Response({"in_main_thread": threading.current_thread() is threading.main_thread()})


class WithAdrf(adrf.views.APIView):
    get = meet


class Without(rest_framework.views.APIView):
    get = meet


urlpatterns = [path("with", WithAdrf.as_view()), path("without", Without.as_view())]


async def main():
    global both
    both = asyncio.Barrier(2)
    client = AsyncClient(raise_request_exception=False)
    async with asyncio.timeout(10):
        answers = await asyncio.gather(client.get("/with"), client.get("/with"))
    return [answer.json() for answer in answers], (await client.get("/without")).status_code


answers, without = asyncio.run(main())
assert answers == [{"in_main_thread": True}] * 2, answers
assert without == 500, without
print("adrf: two handlers met on the event loop of one thread; without it:", without)
