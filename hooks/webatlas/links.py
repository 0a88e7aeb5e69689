"""Addresses: where each entry's page stands, and how one page links to another."""

from __future__ import annotations

from collections.abc import Mapping

from webatlas.entries import Kind

SECTIONS: Mapping[Kind, str] = {
    "tool": "tools",
    "category": "categories",
    "feature": "features",
    "concept": "concepts",
    "decision": "decide",
    "migration": "migrations",
    "stack": "stacks",
    "matrix": "matrices",
}
"""The first part of the address of each kind's pages."""

FIELDS = "contribute/fields/"
LIFECYCLE = "lifecycle/"
FEED = f"{LIFECYCLE}feed.atom"
EVIDENCE = "evidence/"
FIXED = ("", FIELDS, LIFECYCLE, EVIDENCE)
"""The addresses of generated pages that belong to no kind."""

RESERVED = ("api/", "matrices/", "probes/", "schema/", "starters/", "llms.txt", FEED)
"""How the paths of generated files start."""


def address(kind: Kind, id: str) -> str:
    """The address of an entry's page from the site's root: `tools/fastapi/`."""
    return f"{SECTIONS[kind]}/{id}/"


def archive(stack: str) -> str:
    """The address of the archive of a stack's starter from the site's root: `starters/api-first.tar.gz`."""
    return f"starters/{stack}.tar.gz"


def program(matrix: str, row: str, column: str) -> str:
    """Where the program of a matrix's cell is published, from the site's root."""
    return f"{address('matrix', matrix)}{row}/{column}.py"


def published(place: str) -> str:
    """The address of a file of the docs folder from the site's root, as MkDocs publishes it: `guides/auth/`."""
    for index in ("index.md", "README.md", "index.html"):
        if place == index or place.endswith(f"/{index}"):
            return place.removesuffix(index)
    return place.removesuffix(".md") + "/" if place.endswith(".md") else place


def relative(target: str, start: str) -> str:
    """The link from the page at `start` to `target`, both addresses from the site's root.

    A page's address is empty (the home page) or ends in a slash; a target may be a file or carry a fragment.
    """
    path, hash_, fragment = target.partition("#")
    if hash_ and path == start:
        return f"#{fragment}"
    here, there = start.split("/")[:-1], path.split("/")
    shared = 0
    for one, other in zip(here, there[:-1], strict=False):
        if one != other:
            break
        shared += 1
    link = "../" * (len(here) - shared) + "/".join(there[shared:])
    return f"{link or './'}{hash_}{fragment}"
