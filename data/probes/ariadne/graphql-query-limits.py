# /// script
# requires-python = ">=3.11"
# dependencies = ["ariadne"]
# ///
"""Ariadne's cost validation refuses a query that costs more than allowed."""

from ariadne import QueryType, graphql_sync, make_executable_schema
from ariadne.validation import cost_validator

TYPES = "type Query { me: Person! } type Person { name: String! friend: Person! }"
query = QueryType()
resolved: list[str] = []


@query.field("me")
def me(_, info):
    resolved.append("me")
    person = {"name": "ada"}
    person["friend"] = person
    return person


def ask(text):
    rule = cost_validator(maximum_cost=3, default_cost=1)
    return graphql_sync(make_executable_schema(TYPES, query), {"query": text}, validation_rules=[rule])[1]


allowed = ask("{ me { name } }")
resolved.clear()
refused = ask("{ me { friend { friend { friend { name } } } } }")

assert allowed == {"data": {"me": {"name": "ada"}}}, allowed
assert "errors" in refused and resolved == [], refused
print(refused["errors"][0]["message"])
