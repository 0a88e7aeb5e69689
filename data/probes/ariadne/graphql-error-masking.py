# /// script
# requires-python = ">=3.11"
# dependencies = ["ariadne"]
# ///
"""Ariadne sends an unexpected exception's message unless you write an error formatter."""

import logging

from ariadne import QueryType, format_error, graphql_sync, make_executable_schema

logging.disable()
query = QueryType()


@query.field("secret")
def secret(_, info):
    raise RuntimeError("password=hunter2")


def formatted(error, debug):
    return {"message": "Internal error"} if error.original_error else format_error(error, debug)


schema = make_executable_schema("type Query { secret: String }", query)
_, plain = graphql_sync(schema, {"query": "{ secret }"}, debug=False)
_, masked = graphql_sync(schema, {"query": "{ secret }"}, debug=False, error_formatter=formatted)

assert "hunter2" in plain["errors"][0]["message"]
assert masked["errors"] == [{"message": "Internal error"}]
print("by default:", plain["errors"][0]["message"], "- with a formatter of one's own:", masked["errors"][0])
