# /// script
# requires-python = ">=3.11"
# dependencies = ["attrs"]
# ///
"""With a hook, attrs takes arguments in camelCase; what it writes has the attributes' names."""

from attrs import asdict, define


def camel(name):
    first, *others = name.split("_")
    return first + "".join(word.title() for word in others)


def renamed(kind, fields):
    return [f.evolve(alias=camel(f.name)) for f in fields]


@define(field_transformer=renamed)
class User:
    first_name: str
    zip_code: str


user = User(**{"firstName": "Ada", "zipCode": "1"})
assert (user.first_name, user.zip_code) == ("Ada", "1")
assert asdict(user) == {"first_name": "Ada", "zip_code": "1"}
print("in: firstName; out:", asdict(user))
