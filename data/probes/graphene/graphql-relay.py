# /// script
# requires-python = ">=3.11"
# dependencies = ["graphene"]
# ///
"""Graphene has Relay nodes and connections with cursors."""

import graphene
from graphene import relay


class Fruit(graphene.ObjectType):
    class Meta:
        interfaces = (relay.Node,)

    @classmethod
    def get_node(cls, info, id):
        return cls(id=id)


class FruitConnection(relay.Connection):
    class Meta:
        node = Fruit


class Query(graphene.ObjectType):
    node = relay.Node.Field()
    fruits = relay.ConnectionField(FruitConnection)

    def resolve_fruits(self, info, **arguments):
        return [Fruit(id=number) for number in range(5)]


schema = graphene.Schema(Query)
fields = "{ pageInfo { hasNextPage endCursor } edges { node { id } } }"
first = schema.execute("{ fruits(first: 2) " + fields + " }").data["fruits"]
cursor = first["pageInfo"]["endCursor"]
second = schema.execute('{ fruits(first: 2, after: "' + cursor + '") ' + fields + " }").data["fruits"]
id = second["edges"][0]["node"]["id"]
node = schema.execute('{ node(id: "' + id + '") { id __typename } }').data["node"]

assert first["pageInfo"]["hasNextPage"] and len(first["edges"]) == len(second["edges"]) == 2
assert not {str(one) for one in first["edges"]} & {str(one) for one in second["edges"]}
assert node == {"id": id, "__typename": "Fruit"}
print("page 2 begins with", node)
