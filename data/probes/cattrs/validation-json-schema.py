# /// script
# requires-python = ">=3.11"
# dependencies = ["cattrs"]
# ///
"""No module, class or function of cattrs makes a JSON Schema."""

import pkgutil

import cattrs

names = [*dir(cattrs), *dir(cattrs.Converter)]
for module in pkgutil.walk_packages(cattrs.__path__, "cattrs."):
    names.append(module.name)
assert "structure" in names and "cattrs.preconf.json" in names
assert not [name for name in names if "schema" in name.lower()], names
print(len(names), "names, none of them about schemas")
