# /// script
# requires-python = ">=3.11"
# dependencies = ["graphene", "graphene-federation"]
# ///
"""Graphene with graphene-federation gives a subgraph's SDL and resolves an entity by its key."""

import graphene
from graphene_federation import build_schema, key


@key("id")
class Book(graphene.ObjectType):
    id = graphene.ID(required=True)
    title = graphene.String()

    def __resolve_reference(self, info, **_):
        return Book(id=self.id, title=f"Book {self.id}")


class Query(graphene.ObjectType):
    book = graphene.Field(Book)


plain = graphene.Schema(Query).execute("{ _service { sdl } }")
schema = build_schema(query=Query)
sdl = schema.execute("{ _service { sdl } }").data["_service"]["sdl"]
entities = "query ($r: [_Any!]!) { _entities(representations: $r) { ... on Book { title } } }"
result = schema.execute(entities, variable_values={"r": [{"__typename": "Book", "id": "7"}]})

assert plain.errors, "Graphene has a subgraph itself"
assert '@key(fields: "id")' in sdl, sdl
assert result.data == {"_entities": [{"title": "Book 7"}]}, result.errors
print(result.data)
