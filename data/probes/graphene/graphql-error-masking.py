# /// script
# requires-python = ">=3.11"
# dependencies = ["graphene"]
# ///
"""Graphene puts an unexpected exception's message into the result."""

import logging

import graphene

logging.disable()


class Query(graphene.ObjectType):
    secret = graphene.String()

    def resolve_secret(self, info):
        raise RuntimeError("password=hunter2")


result = graphene.Schema(Query).execute("{ secret }")

assert result.errors[0].message == "password=hunter2"
assert result.formatted["errors"][0]["message"] == "password=hunter2"
print(result.formatted["errors"][0])
