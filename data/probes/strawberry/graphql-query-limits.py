# /// script
# requires-python = ">=3.11"
# dependencies = ["strawberry-graphql"]
# ///
"""Strawberry's QueryDepthLimiter refuses a query that is deeper than allowed."""

from __future__ import annotations

import strawberry
from strawberry.extensions import QueryDepthLimiter

resolved: list[str] = []


@strawberry.type
class Person:
    @strawberry.field
    def friend(self) -> Person:
        resolved.append("friend")
        return Person()

    @strawberry.field
    def name(self) -> str:
        return "ada"


@strawberry.type
class Query:
    @strawberry.field
    def me(self) -> Person:
        return Person()


schema = strawberry.Schema(Query, extensions=[lambda: QueryDepthLimiter(max_depth=3)])
allowed = schema.execute_sync("{ me { friend { name } } }")
resolved.clear()
refused = schema.execute_sync("{ me { friend { friend { friend { name } } } } }")

assert allowed.data == {"me": {"friend": {"name": "ada"}}}, allowed.errors
assert refused.errors and refused.data is None and resolved == []
print(refused.errors[0].message)
