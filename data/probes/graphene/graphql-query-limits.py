# /// script
# requires-python = ">=3.11"
# dependencies = ["graphene"]
# ///
"""Graphene's depth_limit_validator refuses a query that is deeper than allowed."""

import graphene
from graphene.validation import depth_limit_validator
from graphql import parse, validate


class Person(graphene.ObjectType):
    name = graphene.String()
    friend = graphene.Field(lambda: Person)


class Query(graphene.ObjectType):
    me = graphene.Field(Person)


schema = graphene.Schema(Query).graphql_schema
rules = [depth_limit_validator(max_depth=2)]
allowed = validate(schema, parse("{ me { friend { name } } }"), rules)
refused = validate(schema, parse("{ me { friend { friend { friend { name } } } } }"), rules)

assert allowed == []
assert len(refused) == 1, refused
print(refused[0].message)
