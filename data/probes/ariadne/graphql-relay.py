# /// script
# requires-python = ">=3.11"
# dependencies = ["ariadne"]
# ///
"""Ariadne has the Relay `node` field, but a connection's resolver cuts the page out itself."""

from ariadne import graphql_sync, make_executable_schema
from ariadne.contrib.relay import RelayConnection, RelayObjectType, RelayQueryType
from ariadne.contrib.relay.utils import encode_global_id

TYPES = """
interface Node { id: ID! }
type Fruit implements Node { id: ID! }
type FruitEdge { cursor: String! node: Fruit }
type PageInfo { hasNextPage: Boolean! endCursor: String }
type FruitConnection { edges: [FruitEdge!]! pageInfo: PageInfo! }
type Query { node(id: ID!): Node fruits(first: Int, after: String): FruitConnection! }
"""
ALL = [{"id": encode_global_id("Fruit", str(number)), "type": "Fruit"} for number in range(5)]
query, fruit = RelayQueryType(), RelayObjectType("Fruit")
asked: list[tuple[object, object]] = []


@fruit.node_resolver
def one_fruit(_, info, id):
    return next(one for one in ALL if one["id"] == id)


@query.node.type_resolver
def type_of(value, *_):
    return value["type"]


@query.connection("fruits")
def fruits(_, info, arguments, **kwargs):
    asked.append((arguments.first, arguments.after))
    return RelayConnection(edges=ALL, total=5, has_next_page=False, has_previous_page=False)


schema = make_executable_schema(TYPES, *query.bindables, fruit)
cursor = ALL[1]["id"]
selected = "edges { cursor node { id } } pageInfo { endCursor }"
page = f'{{ fruits(first: 2, after: "{cursor}") {{ {selected} }} }}'
_, listed = graphql_sync(schema, {"query": page})
_, found = graphql_sync(schema, {"query": f'{{ node(id: "{cursor}") {{ id __typename }} }}'})

assert found == {"data": {"node": {"id": cursor, "__typename": "Fruit"}}}, found
assert asked == [(2, cursor)]
assert [edge["node"]["id"] for edge in listed["data"]["fruits"]["edges"]] == [one["id"] for one in ALL], (
    listed
)
print(
    "node:",
    found["data"]["node"],
    "- first: 2 gave",
    len(ALL),
    "objects, since the resolver did not cut them",
)
