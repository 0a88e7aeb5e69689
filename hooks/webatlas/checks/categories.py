"""A category compares features that its tools can claim."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterator

from webatlas.catalog import Catalog
from webatlas.problems import Problem, quoted


def check(catalog: Catalog, today: dt.date) -> Iterator[Problem]:
    """Judge every category, and the features that none of them compares."""
    all_read = len(catalog.tools) == len(catalog.known["tool"])  # or what is missing may stand in a broken file
    for category in catalog.categories.values():
        tools = catalog.tools_by_category.get(category.id, ())
        if all_read and not tools:
            message = "no tool belongs to this category"
            yield catalog.problem("category", category.id, (), message, f"categories: [{category.id}] in a tool")
        count = Counter(compared.feature for compared in category.features)
        for index, compared in enumerate(category.features):
            path = ("features", index, "feature")
            if count[compared.feature] > 1:
                message = f"{quoted(compared.feature)} is compared twice"
                yield catalog.problem("category", category.id, path, message, "keep one")
            elif all_read and tools and not any(compared.feature in tool.claims for tool in tools):
                message = f"no tool of this category makes a claim of {quoted(compared.feature)}"
                yield catalog.problem("category", category.id, path, message)
    for feature in catalog.features if len(catalog.categories) == len(catalog.known["category"]) else ():
        if feature not in catalog.categories_by_feature:
            yield catalog.problem("feature", feature, (), "no category compares it", "add it to a category's features")
