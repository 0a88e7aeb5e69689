"""Texts hold no HTML, no address that is not https, and nothing that hides."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from webatlas.catalog import Catalog
from webatlas.problems import Problem
from webatlas.texts import check_address, check_markdown, check_plain


def check(catalog: Catalog, today: dt.date) -> Iterator[Problem]:
    """Judge every text of every authored entry by what its schema says it is."""
    for kind, entry in catalog.entries():
        document = catalog.document(kind, entry.id)
        for leaf in catalog.schemas[kind].leaves(document.value):
            schema = leaf.schema
            if leaf.is_key or schema.get("enum") or schema.get("title") == "Id":
                continue
            if schema.get("format") == "uri":
                findings = check_address(leaf.text)
            elif schema.get("contentMediaType") == "text/markdown":
                findings = check_markdown(leaf.text)
            elif schema.get("contentMediaType") == "text/plain":
                continue  # code, shown as written
            else:
                findings = check_plain(leaf.text)
            for message, hint in findings:
                yield document.problem(leaf.path, message, hint)
