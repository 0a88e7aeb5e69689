# /// script
# requires-python = ">=3.11"
# dependencies = ["strawberry-graphql"]
# ///
"""Strawberry's own DataLoader loads the keys of three objects in one call."""

import asyncio

import strawberry
from strawberry.dataloader import DataLoader

calls: list[list[int]] = []


async def load_authors(keys: list[int]) -> list[str]:
    calls.append(list(keys))
    return [f"author {key}" for key in keys]


@strawberry.type
class Book:
    id: int

    @strawberry.field
    async def author(self, info: strawberry.Info) -> str:
        return await info.context["authors"].load(self.id)


@strawberry.type
class Query:
    @strawberry.field
    def books(self) -> list[Book]:
        return [Book(id=number) for number in (1, 2, 3)]


async def main():
    context = {"authors": DataLoader(load_fn=load_authors)}
    return await strawberry.Schema(Query).execute("{ books { author } }", context_value=context)


result = asyncio.run(main())
assert [book["author"] for book in result.data["books"]] == ["author 1", "author 2", "author 3"]
assert calls == [[1, 2, 3]], calls
print("three books, one call:", calls)
