"""Templates: Markdown with HTML in it, every value escaped where it lands."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup
from packageurl.contrib import purl2url

from webatlas.catalog import Catalog
from webatlas.comparisons import Cell, cell
from webatlas.entries import Kind
from webatlas.links import address, relative
from webatlas.services import SERVICES
from webatlas.site import Site
from webatlas.texts import Reference, to_html, to_inline_html, to_plain

_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_MARKDOWN = re.compile(r"([\\`*_{}\[\]()#+!|~^=:-])")


class Templates:
    """The templates, filled in for one site."""

    def __init__(self, site: Site) -> None:
        self.site = site
        self._environment = Environment(
            loader=PackageLoader("webatlas", "pages/templates"),
            autoescape=True,
            comment_start_string="<#",  # Jinja's own would swallow the anchors of headings
            comment_end_string="#>",
            trim_blocks=True,
            lstrip_blocks=True,
            undefined=StrictUndefined,
        )
        self._environment.filters |= {
            "heading": _heading,
            "month": _month,
            "size": _size,
            "host": _host,
            "fenced": _fenced,
            "indent": _indent,
            "sentence": _sentence,
            "level": self._level,
            "evidence_mark": self._evidence_mark,
        }
        self._environment.globals |= {
            "purl_url": package_url,
            "service_of": SERVICES,
        }
        self._looks: dict[tuple[object, ...], Markup] = {}

    def render(self, template: str, at: str, **values: Any) -> str:
        """The body of the page at an address.

        Args:
            template: The template's name without its endings: `tool`.
            at: The page's address.
            values: What the template shows.
        """
        found = self._environment.get_template(f"{template}.md.jinja")
        rendered = found.render(site=self.site, catalog=self.site.catalog, view=View(self.site, at), **values)
        return re.sub(r"\n{3,}", "\n\n", rendered)

    def _level(self, cell: Cell) -> Markup:
        chosen = cell.claim is not None and cell.claim.value is not None
        return self._look("level", "choice" if chosen else cell.answer, cell.label)

    def _evidence_mark(self, cell: Cell) -> Markup:
        if cell.run is not None:
            return self._look("evidence_mark", cell.evidence, cell.run.version, cell.run.date)
        return self._look("evidence_mark", cell.evidence, None, cell.claim.checked if cell.claim else None)

    def _look(self, macro: str, *arguments: object) -> Markup:
        """What a macro gives for these very arguments."""
        key = (macro, *arguments)
        found = self._looks.get(key)
        if found is None:
            module = self._environment.get_template("_cell.md.jinja").module
            found = self._looks[key] = Markup(getattr(module, macro)(*arguments))
        return found


@dataclass(frozen=True, slots=True)
class View:
    """What a template can ask for: links and texts as they stand on its page.

    Attributes:
        site: The site.
        at: The page's address.
    """

    site: Site
    at: str

    def link(self, kind: Kind, id: str, fragment: str = "") -> str:
        """The relative link to an entry's page."""
        return relative(f"{address(kind, id)}#{fragment}" if fragment else address(kind, id), self.at)

    def path(self, target: str) -> str:
        """The relative link to an address from the site's root."""
        return relative(target, self.at)

    def name(self, kind: Kind, id: str) -> str:
        """What readers call an entry."""
        return self.site.catalog.name(kind, id)

    def block(self, text: str | None) -> Markup:
        """Prose as HTML blocks."""
        return Markup(to_html(text, self.resolved)) if text else Markup()

    def inline(self, text: str | None) -> Markup:
        """A line as HTML."""
        return Markup(to_inline_html(text, self.resolved)) if text else Markup()

    def plain(self, text: str) -> str:
        """A text without its markup."""
        return to_plain(text, self.resolved)

    def cell(self, tool: str, feature: str) -> Any:
        """The cell of a tool and a feature, by their ids."""
        catalog = self.site.catalog
        return cell(catalog, catalog.tools[tool], catalog.features[feature])

    def resolved(self, reference: Reference) -> tuple[str, str]:
        """The relative link that a checked reference leads to, and the text to show."""
        kind, id = resolve(self.site.catalog, reference)
        return self.link(kind, id), reference.label or self.name(kind, id)


def resolve(catalog: Catalog, reference: Reference) -> tuple[Kind, str]:
    """The entry that a checked reference names."""
    word, _, id = reference.target.rpartition(":")
    kinds: Iterable[Kind] = (kind for kind, ids in catalog.known.items() if id in ids and word in ("", kind))
    return next(iter(kinds)), id


def package_url(package: str) -> str:
    """The page of a package, made from its package URL."""
    url: object = purl2url.get_repo_url(package)  # type: ignore[no-untyped-call]
    return str(url or "")


def _heading(text: str) -> Markup:
    """A plain text for a Markdown heading, where neither Markdown nor HTML may come of it."""
    return Markup(_MARKDOWN.sub(r"\\\1", text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"))


def _fenced(code: str, language: str = "python") -> Markup:
    """Code as a fenced block that nothing in it can close; not escaped, since Markdown does that.

    A search finds what is said of a program, not the words that all programs share.
    """
    longest = max((len(run) for run in re.findall(r"`+", code)), default=0)
    fence = "`" * max(3, longest + 1)
    return Markup(f'{fence}{{ .{language} data-search-exclude="" }}\n{code.rstrip()}\n{fence}')


def _indent(text: str, width: int, first: bool = False, blank: bool = False) -> str:
    """As Jinja's own filter, which escapes and checks each line of a text that is safe already."""
    margin = " " * width
    lines = str(text).splitlines() or [""]
    indented = [margin + line if line or blank else line for line in lines[1:]]
    return type(text)("\n".join([margin + lines[0] if first else lines[0], *indented]))


def _month(month: str) -> str:
    """A month in words: `2026-04` → `April 2026`; in English whatever the machine's language is."""
    year, _, number = month.partition("-")
    return f"{_MONTHS[int(number) - 1]} {year}"


def _size(count: int) -> str:
    """Bytes in the unit that reads best: `12.3 MB`."""
    return f"{count / 1e6:.1f} MB" if count >= 100_000 else f"{max(count / 1e3, 0.1):.1f} kB"


def _host(url: str) -> str:
    """An address as a reader recognizes it: the host and the end of the path."""
    bare = url.removeprefix("https://").rstrip("/")
    return bare if len(bare) <= 60 else f"{bare[:28]}…{bare[-30:]}"


def _sentence(text: str) -> str:
    """The text as a sentence: a capital at its start, a stop at its end."""
    return text[:1].upper() + text[1:] + ("" if text.endswith((".", "!", "?", "…")) else ".")
