# /// script
# requires-python = ">=3.11"
# dependencies = ["ariadne"]
# ///
"""Ariadne's federated schema gives its SDL and resolves an entity by its key."""

from ariadne import graphql_sync
from ariadne.contrib.federation import FederatedObjectType, make_federated_schema

TYPES = """
type Query { book: Book }
type Book @key(fields: "id") { id: ID! title: String! }
"""
book = FederatedObjectType("Book")


@book.reference_resolver
def resolve(_, info, representation):
    return {"id": representation["id"], "title": f"Book {representation['id']}"}


schema = make_federated_schema(TYPES, book)
_, service = graphql_sync(schema, {"query": "{ _service { sdl } }"})
entities = """{ _entities(representations: [{__typename: "Book", id: "7"}]) { ... on Book { title } } }"""
_, result = graphql_sync(schema, {"query": entities})

assert '@key(fields: "id")' in service["data"]["_service"]["sdl"], service
assert result["data"] == {"_entities": [{"title": "Book 7"}]}, result
print(result["data"])
