# /// script
# requires-python = ">=3.11"
# dependencies = ["attrs"]
# ///
"""No module, class or function of attrs makes a JSON Schema."""

import pkgutil

import attr
import attrs

names = [*dir(attrs), *dir(attr), *(module.name for module in pkgutil.walk_packages(attr.__path__, "attr."))]
assert "define" in names and "attr.validators" in names
assert not [name for name in names if "schema" in name.lower()], names
print(len(names), "names, none of them about schemas")
