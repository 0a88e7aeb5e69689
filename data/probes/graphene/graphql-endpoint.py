# /// script
# requires-python = ">=3.11"
# dependencies = ["graphene", "graphene-django"]
# ///
"""Graphene needs a package for HTTP; graphene-django answers GraphQL from a Django view."""

import importlib.metadata

import django
from django.conf import settings

settings.configure(ROOT_URLCONF=__name__, ALLOWED_HOSTS=["testserver"], INSTALLED_APPS=["graphene_django"])
django.setup()

import graphene  # noqa: E402
from django.test import Client  # noqa: E402
from django.urls import path  # noqa: E402
from graphene_django.views import GraphQLView  # noqa: E402


class Query(graphene.ObjectType):
    double = graphene.Int(number=graphene.Int(required=True))

    def resolve_double(self, info, number):
        return 2 * number


urlpatterns = [path("graphql", GraphQLView.as_view(schema=graphene.Schema(Query)))]
body = {"query": "query ($n: Int!) { double(number: $n) }", "variables": {"n": 21}}
answer = Client().post("/graphql", body, content_type="application/json")
modules = {str(file) for file in importlib.metadata.files("graphene")}

assert answer.json() == {"data": {"double": 42}}, answer.content
assert not any("asgi" in module or "wsgi" in module for module in modules)
print(answer.json(), "from graphene-django", importlib.metadata.version("graphene-django"))
