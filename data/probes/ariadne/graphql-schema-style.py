# /// script
# requires-python = ">=3.11"
# dependencies = ["ariadne"]
# ///
"""Ariadne takes the GraphQL schema as text and binds resolvers to its fields."""

from ariadne import QueryType, graphql_sync, make_executable_schema

TYPES = """
type Query { book: Book! }
type Book { title: String! pages: Int }
"""
query = QueryType()


@query.field("book")
def book(_, info):
    return {"title": "Emma"}


_, result = graphql_sync(make_executable_schema(TYPES, query), {"query": "{ book { title pages } }"})

assert result == {"data": {"book": {"title": "Emma", "pages": None}}}, result
print(result)
