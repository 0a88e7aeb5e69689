"""What the generator gives out: pages of Markdown and plain files."""

from __future__ import annotations

import json
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Page:
    """One page.

    Attributes:
        address: Where it stands, from the site's root: empty for the home page, else ending in a slash.
        title: Its title. Plain text.
        description: One sentence for search engines and previews. Plain text.
        body: Its Markdown.
        source: The file under the data folder that holds its text, if one does: `tools/fastapi.yaml`.
        terms: Other names under which a search must find it first.
        boost: How much more than an ordinary page it weighs in a search.
        hide: Parts of the theme that it does without: `navigation`, `toc`.
    """

    address: str
    title: str
    description: str
    body: str
    source: str | None = None
    terms: tuple[str, ...] = ()
    boost: float = 1
    hide: tuple[str, ...] = ("navigation",)

    @property
    def path(self) -> str:
        """The Markdown file's path: `tools/fastapi/index.md`."""
        return f"{self.address}index.md"

    @property
    def markdown(self) -> str:
        """The file's text, with its front matter; JSON is YAML, and nothing in it needs escaping twice."""
        matter: dict[str, object] = {"title": self.title, "description": self.description}
        if self.hide:
            matter["hide"] = list(self.hide)
        if self.terms:
            matter["tags"] = list(self.terms)
        if self.boost != 1:
            matter["search"] = {"boost": self.boost}
        lines = [f"{key}: {json.dumps(value, ensure_ascii=False)}" for key, value in matter.items()]
        return "\n".join(["---", *lines, "---", "", self.body.strip(), ""])


@dataclass(frozen=True, slots=True)
class Asset:
    """One file that is published as it is.

    Attributes:
        path: Where it stands, from the site's root: `api/v1/tools.json`.
        content: Its text, or its bytes.
    """

    path: str
    content: str | bytes
