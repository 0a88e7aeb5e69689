"""Texts hold no HTML, no address that is not https, and nothing that hides."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from typing import Any

from webatlas.catalog import Catalog
from webatlas.problems import Problem
from webatlas.schemas import Leaf
from webatlas.texts import Finding, check_address, check_markdown, check_plain


def check(catalog: Catalog, today: dt.date) -> Iterator[Problem]:
    """Judge every text of every authored entry by what its schema says it is."""
    for kind, entry in catalog.entries():
        document = catalog.document(kind, entry.id)
        for leaf in catalog.schemas[kind].leaves(document.value, _is_free_text):
            for message, hint in _judge(leaf):
                yield document.problem(leaf.path, message, hint)


def _is_free_text(schema: Mapping[str, Any]) -> bool:
    """Whether the schema itself leaves open what the text says; code is shown as written."""
    return "enum" not in schema and schema.get("title") != "Id" and schema.get("contentMediaType") != "text/plain"


def _judge(leaf: Leaf) -> Iterator[Finding]:
    if leaf.schema.get("format") == "uri":
        return check_address(leaf.text)
    if leaf.schema.get("contentMediaType") == "text/markdown":
        return check_markdown(leaf.text)
    return check_plain(leaf.text)
