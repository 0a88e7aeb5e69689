# /// script
# requires-python = ">=3.11"
# dependencies = ["graphene", "aiodataloader"]
# ///
"""Graphene with aiodataloader loads the keys of three objects in one call."""

import asyncio
import importlib.metadata

import graphene
from aiodataloader import DataLoader

calls: list[list[int]] = []


async def load_authors(keys):
    calls.append(list(keys))
    return [f"author {key}" for key in keys]


class Book(graphene.ObjectType):
    id = graphene.Int()
    author = graphene.String()

    async def resolve_author(self, info):
        return await info.context["authors"].load(self.id)


class Query(graphene.ObjectType):
    books = graphene.List(Book)

    def resolve_books(self, info):
        return [Book(id=number) for number in (1, 2, 3)]


async def main():
    context = {"authors": DataLoader(load_authors)}
    return await graphene.Schema(Query).execute_async("{ books { author } }", context_value=context)


result = asyncio.run(main())
assert [one["author"] for one in result.data["books"]] == ["author 1", "author 2", "author 3"], result
assert calls == [[1, 2, 3]], calls
required = [one for one in importlib.metadata.requires("graphene") if "extra" not in one]
assert not any(one.startswith("aiodataloader") for one in required), "it comes with Graphene"
print("three books, one call:", calls)
