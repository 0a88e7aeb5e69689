# /// script
# requires-python = ">=3.11"
# dependencies = ["ariadne", "aiodataloader"]
# ///
"""Ariadne with aiodataloader loads the keys of three objects in one call."""

import asyncio
import importlib.metadata

from aiodataloader import DataLoader
from ariadne import ObjectType, QueryType, graphql, make_executable_schema

TYPES = "type Query { books: [Book!]! } type Book { author: String! }"
calls: list[list[int]] = []
query, book = QueryType(), ObjectType("Book")


async def load_authors(keys):
    calls.append(list(keys))
    return [f"author {key}" for key in keys]


@query.field("books")
def books(_, info):
    return [{"id": number} for number in (1, 2, 3)]


@book.field("author")
async def author(one, info):
    return await info.context["authors"].load(one["id"])


async def main():
    context = {"authors": DataLoader(load_authors)}
    schema = make_executable_schema(TYPES, query, book)
    return await graphql(schema, {"query": "{ books { author } }"}, context_value=context)


_, result = asyncio.run(main())
required = [one for one in importlib.metadata.requires("ariadne") if "extra" not in one]
assert [one["author"] for one in result["data"]["books"]] == ["author 1", "author 2", "author 3"], result
assert calls == [[1, 2, 3]], calls
assert not any(one.startswith("aiodataloader") for one in required), "it comes with Ariadne"
print("three books, one call:", calls)
