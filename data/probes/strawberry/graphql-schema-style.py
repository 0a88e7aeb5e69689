# /// script
# requires-python = ">=3.11"
# dependencies = ["strawberry-graphql"]
# ///
"""Strawberry makes the GraphQL schema from classes and their type annotations."""

import strawberry


@strawberry.type
class Book:
    title: str
    pages: int | None


@strawberry.type
class Query:
    @strawberry.field
    def book(self) -> Book:
        return Book(title="Emma", pages=None)


sdl = strawberry.Schema(Query).as_str()

assert "type Book {\n  title: String!\n  pages: Int\n}" in sdl, sdl
print(sdl)
