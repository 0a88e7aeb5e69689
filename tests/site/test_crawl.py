"""Every page of the real site: no dead link, no dead anchor, no id twice, nothing from another host."""

from __future__ import annotations

import posixpath
from collections import Counter
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

LOADING = {("script", "src"), ("img", "src"), ("iframe", "src"), ("source", "src"), ("link", "href")}
NAMING = {"canonical", "next", "prev", "alternate", "alternate feed"}
"""Relations of `link` that load nothing."""


@dataclass
class Parsed(HTMLParser):
    """What one page holds."""

    ids: list[str] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    loads: list[str] = field(default_factory=list)
    headings: list[int] = field(default_factory=list)
    description: str = ""

    def __post_init__(self) -> None:
        super().__init__()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if given.get("id"):
            self.ids.append(given["id"])
        if tag == "a" and "href" in given:
            self.links.append(given["href"])
        if tag in ("h1", "h2", "h3", "h4"):
            self.headings.append(int(tag[1]))
        if tag == "meta" and given.get("name") == "description":
            self.description = given.get("content", "")
        for name, value in given.items():
            if (tag, name) in LOADING and given.get("rel") not in NAMING:
                self.loads.append(value)


@pytest.fixture(scope="module")
def pages(site: Path) -> dict[str, Parsed]:
    """Every HTML page, parsed, by its path."""
    found = {}
    for path in sorted(site.rglob("*.html")):
        parsed = Parsed()
        parsed.feed(path.read_text("utf-8"))
        found[path.relative_to(site).as_posix()] = parsed
    return found


def target_of(page: str, link: str) -> tuple[str, str]:
    """The file and the fragment that a link on a page leads to."""
    parts = urlsplit(link)
    if not parts.path:
        return page, unquote(parts.fragment)
    path = unquote(parts.path)
    base = "/" + posixpath.dirname(page)
    joined = posixpath.normpath(posixpath.join(base, path)).lstrip("/")
    if path.endswith("/") or path in (".", "..") or not posixpath.splitext(joined)[1]:
        joined = posixpath.join(joined, "index.html").removeprefix("./")
    return joined, unquote(parts.fragment)


def test_there_is_a_page_for_everything(pages: dict[str, Parsed]) -> None:
    for path in ("index.html", "tools/fastapi/index.html", "categories/web-frameworks/index.html", "decide/index.html"):
        assert path in pages


def test_no_dead_link(site: Path, pages: dict[str, Parsed]) -> None:
    dead = []
    for page, parsed in pages.items():
        if page == "404.html":
            continue  # its links start at the host's root, where site_url says the site stands
        for link in parsed.links:
            if urlsplit(link).scheme or link.startswith("//"):
                continue
            target, fragment = target_of(page, link)
            if not (site / target).is_file():
                dead.append(f"{page}: {link}")
            elif fragment and target in pages and fragment not in pages[target].ids and fragment != "__tabbed":
                dead.append(f"{page}: {link} (no such anchor)")
    assert dead == []


def test_no_id_twice(pages: dict[str, Parsed]) -> None:
    twice = {page: [id for id, count in Counter(parsed.ids).items() if count > 1] for page, parsed in pages.items()}
    assert {page: ids for page, ids in twice.items() if ids} == {}


def test_nothing_is_loaded_from_another_host(pages: dict[str, Parsed]) -> None:
    foreign = {load for parsed in pages.values() for load in parsed.loads if urlsplit(load).netloc}
    assert foreign == set()


def test_links_are_https(pages: dict[str, Parsed]) -> None:
    schemes = {urlsplit(link).scheme for parsed in pages.values() for link in parsed.links}
    assert schemes <= {"", "https"} | {urlsplit(link).scheme for link in local_links(pages)}


def local_links(pages: dict[str, Parsed]) -> set[str]:
    """Links to the reader's own machine, where the contributor guide shows the served site."""
    return {link for parsed in pages.values() for link in parsed.links if urlsplit(link).hostname == "127.0.0.1"}


def test_headings_and_descriptions(pages: dict[str, Parsed]) -> None:
    for page, parsed in pages.items():
        if page == "404.html":
            continue
        assert parsed.headings.count(1) == 1, page
        assert all(
            after - before <= 1 for before, after in zip([0, *parsed.headings], parsed.headings, strict=False)
        ), page
        assert 20 <= len(parsed.description) <= 500, (page, parsed.description)


def test_descriptions_differ(pages: dict[str, Parsed]) -> None:
    count = Counter(parsed.description for page, parsed in pages.items() if page != "404.html")
    assert [text for text, times in count.items() if times > 1] == []
