# /// script
# requires-python = ">=3.11"
# dependencies = ["attrs"]
# ///
"""An attrs class is a class with annotations, from which attrs writes the constructor and the rest."""

from attrs import Factory, asdict, define


@define
class User:
    name: str
    tags: list[str] = Factory(list)


user = User("Ada")
assert user == User(name="Ada", tags=[]), user
assert asdict(user) == {"name": "Ada", "tags": []}
print(user)
