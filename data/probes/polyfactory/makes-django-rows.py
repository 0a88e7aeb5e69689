# /// script
# requires-python = ">=3.12"
# dependencies = ["polyfactory"]
# ///
"""Polyfactory has no factory for Django models."""

import pkgutil

import polyfactory.factories

names = {module.name for module in pkgutil.iter_modules(polyfactory.factories.__path__)}
assert {"pydantic_factory", "sqlalchemy_factory"} <= names and not [
    name for name in names if "django" in name
], names
print(*sorted(names))
