# /// script
# requires-python = ">=3.11"
# dependencies = ["strawberry-graphql"]
# ///
"""Strawberry's federated schema gives its SDL and resolves an entity by its key."""

import strawberry


@strawberry.federation.type(keys=["id"])
class Book:
    id: strawberry.ID
    title: str

    @classmethod
    def resolve_reference(cls, id: strawberry.ID) -> "Book":
        return cls(id=id, title=f"Book {id}")


@strawberry.type
class Query:
    @strawberry.field
    def book(self) -> Book:
        return Book(id=strawberry.ID("1"), title="Emma")


schema = strawberry.federation.Schema(query=Query)
sdl = schema.execute_sync("{ _service { sdl } }").data["_service"]["sdl"]
entities = """{ _entities(representations: [{__typename: "Book", id: "7"}]) { ... on Book { title } } }"""
result = schema.execute_sync(entities)

assert '@key(fields: "id")' in sdl, sdl
assert result.data == {"_entities": [{"title": "Book 7"}]}, result.errors
print(result.data)
