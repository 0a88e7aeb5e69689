"""What changed with the tools: the list that the lifecycle page and its feed share, and the feed as RFC 4287 has it."""

from __future__ import annotations

import datetime as dt
import xml.etree.ElementTree as ET
from dataclasses import replace
from pathlib import Path

import pytest

from webatlas.catalog import Catalog, load_catalog
from webatlas.changes import by_month, changes_of, recent_changes
from webatlas.entries import Change
from webatlas.exports import feed
from webatlas.pages.lifecycle import meanings
from webatlas.site import Site

ATOM = "{http://www.w3.org/2005/Atom}"
DAY = dt.date(2026, 11, 22)


def change(date: str, what: str = "Something else.") -> Change:
    return Change(date, what, "https://alpha.example.com/changes", DAY)


@pytest.fixture
def catalog(atlas: Path) -> Catalog:
    return load_catalog(atlas).catalog


def with_changes(catalog: Catalog, **changes: list[Change]) -> Catalog:
    """The catalogue with these changes, by tool, and no others."""
    tools = {id: replace(tool, changes=tuple(changes.get(id, ()))) for id, tool in catalog.tools.items()}
    return replace(catalog, tools=tools)


def parsed(catalog: Catalog, url: str = "https://atlas.example.com/", year: int = 2026) -> ET.Element:
    generated = dt.datetime(year, 11, 22, tzinfo=dt.UTC)
    (asset,) = feed.assets(Site(catalog, url, "https://code.example.com/atlas", generated))
    assert asset.path == "lifecycle/feed.atom"
    return ET.fromstring(asset.content)


def text(element: ET.Element, name: str) -> str:
    (found,) = element.findall(ATOM + name)
    return found.text or ""


def anchors(catalog: Catalog) -> list[str]:
    return [one.anchor for one in recent_changes(catalog)]


def test_two_years_are_counted_back_from_the_newest_change(catalog: Catalog) -> None:
    dates = ["2024-10", "2024-11-30", "2024-12", "2024-12-01", "2026-11-01"]
    found = recent_changes(with_changes(catalog, alpha=[change(date) for date in dates]))
    assert [one.change.date for one in found] == ["2026-11-01", "2024-12-01", "2024-12"]


def test_the_newest_come_first_then_names(catalog: Catalog) -> None:
    some = with_changes(
        catalog,
        gamma=[change("2026-02-03"), change("2026-03")],
        beta=[change("2026-02-03")],
        alpha=[change("2026-02"), change("2026-02-28")],
    )
    assert anchors(some) == [
        "gamma-2026-03",
        "alpha-2026-02-28",
        "beta-2026-02-03",
        "gamma-2026-02-03",
        "alpha-2026-02",
    ]
    assert {month: len(of_month) for month, of_month in by_month(recent_changes(some)).items()} == {
        "2026-03": 1,
        "2026-02": 4,
    }


def test_what_is_added_changes_no_address(catalog: Catalog) -> None:
    old = [change("2026-02-03", "Two."), change("2026-02-03", "One."), change("2025-01")]
    before = {one.change.what: one.anchor for one in changes_of(replace(catalog.tools["alpha"], changes=tuple(old)))}
    new = (change("2026-03", "Four."), change("2026-02-03", "Three."), *old)
    after = {one.change.what: one.anchor for one in changes_of(replace(catalog.tools["alpha"], changes=new))}
    assert {what: after[what] for what in before} == before
    assert after["Three."] == "alpha-2026-02-03-3"
    assert len(set(after.values())) == 5


def test_the_feed_is_atom(catalog: Catalog) -> None:
    root = parsed(catalog)
    assert root.tag == f"{ATOM}feed"
    for name in ("id", "title", "updated", "author"):
        assert len(root.findall(ATOM + name)) == 1
    assert [link.get("href") for link in root.findall(f"{ATOM}link") if link.get("rel") == "self"] == [
        "https://atlas.example.com/lifecycle/feed.atom"
    ]
    entries = root.findall(f"{ATOM}entry")
    assert len(entries) == len(recent_changes(catalog)) > 3
    ids = [text(entry, "id") for entry in entries]
    assert len(set(ids)) == len(ids)
    for entry in entries:
        assert text(entry, "title") and text(entry, "content")
        assert dt.datetime.fromisoformat(text(entry, "updated")).tzinfo == dt.UTC
        relations = [link.get("rel") for link in entry.findall(f"{ATOM}link")]
        assert relations == ["alternate", "via"]
    assert text(root, "updated") == max(text(entry, "updated") for entry in entries)


def test_the_feed_does_not_know_when_it_was_built(catalog: Catalog) -> None:
    assert ET.tostring(parsed(catalog, year=2026)) == ET.tostring(parsed(catalog, year=2031))


def test_links_and_markup_in_the_feed(catalog: Catalog) -> None:
    what = "Use `a < b` & [[beta|the other]], see [[gamma]]."
    (entry,) = parsed(with_changes(catalog, alpha=[change("2026-02", what)])).findall(f"{ATOM}entry")
    assert text(entry, "title") == "Alpha: Use a < b & the other, see Gamma <3."
    assert text(entry, "content") == (
        'Use <code>a &lt; b</code> &amp; <a href="https://atlas.example.com/tools/beta/">the other</a>, '
        'see <a href="https://atlas.example.com/tools/gamma/">Gamma &lt;3</a>.'
    )
    assert text(entry, "updated") == "2026-02-01T00:00:00Z"


def test_a_change_that_begins_with_the_name_has_it_once(catalog: Catalog) -> None:
    (entry,) = parsed(with_changes(catalog, alpha=[change("2026-02", "alpha 2 is out.")])).findall(f"{ATOM}entry")
    assert text(entry, "title") == "alpha 2 is out."


def test_without_changes_there_is_a_feed_too(catalog: Catalog) -> None:
    root = parsed(with_changes(catalog))
    assert root.findall(f"{ATOM}entry") == []
    assert text(root, "updated") == "1970-01-01T00:00:00Z"


def test_every_state_has_a_meaning(catalog: Catalog) -> None:
    states = catalog.schemas["tool"].resolved["properties"]["lifecycle"]["properties"]["state"]["enum"]
    assert list(meanings(catalog)) == states
