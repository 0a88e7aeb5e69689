# /// script
# requires-python = ">=3.11"
# dependencies = ["strawberry-graphql"]
# ///
"""Strawberry's MaskErrors sends a fixed message in place of an unexpected exception's."""

import logging

import strawberry
from strawberry.extensions import MaskErrors

logging.disable()


@strawberry.type
class Query:
    @strawberry.field
    def secret(self) -> str:
        raise RuntimeError("password=hunter2")


plain = strawberry.Schema(Query).execute_sync("{ secret }").errors[0].message
masked = strawberry.Schema(Query, extensions=[MaskErrors]).execute_sync("{ secret }").errors[0].message

assert "hunter2" in plain
assert "hunter2" not in masked
print("without:", repr(plain), "- with:", repr(masked))
