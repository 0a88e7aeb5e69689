# /// script
# requires-python = ">=3.11"
# dependencies = ["strawberry-graphql"]
# ///
"""Strawberry has Relay nodes and connections with cursors."""

from collections.abc import Iterable

import strawberry
from strawberry import relay


@strawberry.type
class Fruit(relay.Node):
    code: relay.NodeID[int]

    @classmethod
    def resolve_nodes(cls, *, info, node_ids, required=False):
        return [cls(code=int(one)) for one in node_ids]


@strawberry.type
class Query:
    node: relay.Node = relay.node()

    @relay.connection(relay.ListConnection[Fruit])
    def fruits(self) -> Iterable[Fruit]:
        return [Fruit(code=number) for number in range(5)]


schema = strawberry.Schema(Query, types=[Fruit])
fields = "{ pageInfo { hasNextPage endCursor } edges { node { id } } }"
first = schema.execute_sync("{ fruits(first: 2) " + fields + " }").data["fruits"]
cursor = first["pageInfo"]["endCursor"]
second = schema.execute_sync('{ fruits(first: 2, after: "' + cursor + '") ' + fields + " }").data["fruits"]
id = second["edges"][0]["node"]["id"]
node = schema.execute_sync('{ node(id: "' + id + '") { id __typename } }').data["node"]

assert first["pageInfo"]["hasNextPage"] and len(first["edges"]) == len(second["edges"]) == 2
assert not {str(one) for one in first["edges"]} & {str(one) for one in second["edges"]}
assert node == {"id": id, "__typename": "Fruit"}
print("page 2 begins with", node)
