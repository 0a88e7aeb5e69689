# /// script
# requires-python = ">=3.11"
# dependencies = ["litestar"]
# ///
"""Litestar validates a JSON body against a dataclass and names the wrong field in a 400."""

from dataclasses import dataclass

from litestar import Litestar, post
from litestar.params import JSONBody
from litestar.testing import TestClient


@dataclass
class Book:
    title: str
    pages: int


handled: list[Book] = []


@post("/books")
async def add_book(data: JSONBody[Book]) -> Book:
    handled.append(data)
    return data


with TestClient(Litestar([add_book])) as client:
    good = client.post("/books", json={"title": "Emma", "pages": 474})
    bad = client.post("/books", json={"title": "Emma", "pages": "many"})

assert good.status_code == 201 and handled == [Book("Emma", 474)]
assert bad.status_code == 400
assert [problem["key"] for problem in bad.json()["extra"]] == ["pages"]
print(bad.status_code, bad.json()["extra"])
