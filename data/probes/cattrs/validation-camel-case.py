# /// script
# requires-python = ">=3.11"
# dependencies = ["cattrs"]
# ///
"""cattrs writes and reads camelCase with hook factories of your own; the converter has no setting for it."""

import inspect

from attrs import define, fields, has
from cattrs import Converter
from cattrs.gen import make_dict_structure_fn, make_dict_unstructure_fn, override


@define
class User:
    first_name: str


def camel(name):
    first, *others = name.split("_")
    return first + "".join(word.title() for word in others)


def renamed(kind):
    return {a.name: override(rename=camel(a.name)) for a in fields(kind)}


converter = Converter()
converter.register_structure_hook_factory(
    has, lambda kind: make_dict_structure_fn(kind, converter, **renamed(kind))
)
converter.register_unstructure_hook_factory(
    has, lambda kind: make_dict_unstructure_fn(kind, converter, **renamed(kind))
)
assert converter.structure({"firstName": "Ada"}, User) == User("Ada")
assert converter.unstructure(User("Ada")) == {"firstName": "Ada"}
assert not [name for name in inspect.signature(Converter).parameters if "camel" in name or "rename" in name]
print(converter.unstructure(User("Ada")))
