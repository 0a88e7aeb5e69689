# /// script
# requires-python = ">=3.11"
# dependencies = ["graphene"]
# ///
"""Graphene makes the GraphQL schema from classes whose fields are types of its own."""

import graphene


class Book(graphene.ObjectType):
    title = graphene.String(required=True)
    pages = graphene.Int()


class Query(graphene.ObjectType):
    book = graphene.Field(Book, required=True)


class Annotated(graphene.ObjectType):
    title: str
    pages = graphene.Int()


class Second(graphene.ObjectType):
    book = graphene.Field(Annotated)


assert "type Book {\n  title: String!\n  pages: Int\n}" in str(graphene.Schema(Query))
assert "title" not in str(graphene.Schema(Second)), "an annotation alone made a field"
print(graphene.Schema(Query))
