"""The build as a whole: the same bytes twice, exports that hold together, and broken data that breaks nothing."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from projects import ROOT
from site_building import Small, build, digest
from webatlas.catalog import load_catalog
from webatlas.entries import FOLDERS
from webatlas.links import SECTIONS

CATALOG = load_catalog(ROOT / "data").catalog


def read(site: Path, name: str) -> Any:
    return json.loads((site / "api/v1" / name).read_text("utf-8"))


def test_two_builds_are_the_same(small: Small, project: Path, tmp_path: Path) -> None:
    assert build(tmp_path / "again", project=project).returncode == 0
    assert digest(tmp_path / "again") == digest(small.site)


def test_broken_data_leaves_the_last_site(small: Small, project: Path, atlas: Path, tmp_path: Path) -> None:
    out = Path(shutil.copytree(small.site, tmp_path / "site"))
    broken = Path(shutil.copytree(atlas, tmp_path / "broken"))
    path = broken / "tools/alpha.yaml"
    path.write_text(path.read_text("utf-8").replace("level: partial", "level: ful"), "utf-8")
    (broken / "tools/beta.yaml").write_text("name: 'x", "utf-8")
    done = build(out, data=broken, project=project)
    assert done.returncode == 1
    assert digest(out) == digest(small.site)
    said = done.stdout + done.stderr
    assert "Traceback" not in said
    line = "tools/alpha.yaml:28:5: claims.streaming.level: 'ful' is not a level; did you mean 'full'?"
    assert f"{broken}/{line}" in said
    assert f"{broken}/tools/beta.yaml:1:7: not YAML: a quote is not closed" in said


def test_a_former_address_leads_to_the_entry(small: Small) -> None:
    moved = (small.site / "tools/old-alpha/index.html").read_text("utf-8")
    assert 'content="0; url=../alpha/"' in moved


def test_the_cells_of_tables_stay_out_of_the_search(small: Small) -> None:
    docs = json.loads((small.site / "search/search_index.json").read_text("utf-8"))["docs"]
    texts = {doc["location"]: doc["text"] for doc in docs}
    assert "The caller gets" in texts["matrices/calls/#matrix"]
    assert not [place for place in texts if place.startswith("matrices/calls/#row-")]
    said = " ".join(text for place, text in texts.items() if place.startswith(("matrices/calls/", "categories/")))
    for cell in ("Beta's worker", "said twice", "uv run", "Sort by", "as the feature is defined", "nobody"):
        assert cell not in said, cell


@pytest.mark.parametrize("kind", FOLDERS)
def test_the_api_lists_every_entry(kind: Any, site: Path) -> None:
    plural = FOLDERS[kind]
    listed = read(site, f"{plural}.json")
    assert list(listed) == ["schema_version", "generated_at", plural]
    assert {entry["id"] for entry in listed[plural]} == set(CATALOG.of_kind(kind))
    for entry in listed[plural]:
        whole = read(site, f"{plural}/{entry['id']}.json")
        assert {name: whole[name] for name in entry} == entry
        assert (site / SECTIONS[kind] / entry["id"] / "index.html").is_file()


def shape(value: Any) -> Any:
    """The type of a value: null has none of its own, since it stands for a missing one."""
    if isinstance(value, dict):
        return "object"
    return "list" if isinstance(value, list) else type(value).__name__


def test_a_field_has_one_type_and_is_never_absent(site: Path) -> None:
    for plural in FOLDERS.values():
        wholes = [json.loads(path.read_text("utf-8")) for path in (site / "api/v1" / plural).glob("*.json")]
        assert len({tuple(whole) for whole in wholes}) == 1, plural
        for name in wholes[0]:
            assert len({shape(whole[name]) for whole in wholes if whole[name] is not None}) <= 1, (plural, name)


def test_claims_in_the_api(site: Path) -> None:
    fields = {"feature", "level", "value", "note", "via", "evidence"}
    kinds = {
        "run": {"kind", "version", "python", "date", "probe"},
        "cited": {"kind", "source", "checked"},
    }
    for tool in CATALOG.tools:
        for claim in read(site, f"tools/{tool}.json")["claims"]:
            assert set(claim) == fields
            assert (claim["level"] is None) != (claim["value"] is None)
            assert claim["evidence"], (tool, claim["feature"])
            for evidence in claim["evidence"]:
                assert set(evidence) == kinds[evidence["kind"]]


def test_the_index_counts(site: Path) -> None:
    index = read(site, "index.json")
    assert index["counts"]["tools"] == len(CATALOG.tools)
    assert index["counts"]["claims"] == sum(len(tool.claims) for tool in CATALOG.tools.values())
    assert 0 < index["counts"]["claims_run"] <= index["counts"]["claims"]


def test_schemas_and_probes_are_published(site: Path) -> None:
    for path in (ROOT / "data/schema").glob("*.json"):
        assert (site / "schema" / path.name).read_bytes() == path.read_bytes()
    for probe in CATALOG.probes.values():
        assert (site / f"probes/{probe.tool}/{probe.feature}.py").read_text("utf-8") == probe.text


def test_llms_txt_names_every_tool(site: Path) -> None:
    text = (site / "llms.txt").read_text("utf-8")
    for tool in CATALOG.tools.values():
        assert f"[{tool.name}](" in text


def test_edit_links_lead_to_the_file_that_holds_the_text(site: Path) -> None:
    for kind in FOLDERS:
        for id in CATALOG.of_kind(kind):
            page = (site / SECTIONS[kind] / id / "index.html").read_text("utf-8")
            assert f"/edit/main/docs/../data/{FOLDERS[kind]}/{id}.yaml" in page or (
                f"/edit/main/data/{FOLDERS[kind]}/{id}.yaml" in page
            )


def test_every_page_is_in_the_sitemap(site: Path) -> None:
    sitemap = (site / "sitemap.xml").read_text("utf-8")
    for kind, section in SECTIONS.items():
        for id in CATALOG.of_kind(kind):
            assert f"/{section}/{id}/</loc>" in sitemap


def test_a_page_written_twice_is_a_problem(project: Path, tmp_path: Path) -> None:
    """A project whose docs folder claims a generated address."""
    (project / "docs/tools").mkdir()
    (project / "docs/tools/alpha.md").write_text("# Mine\n", "utf-8")
    done = build(tmp_path / "site", project=project)
    assert done.returncode == 1
    assert "docs/tools/alpha.md:1:1: the generator makes what stands at '/tools/alpha/'" in done.stdout + done.stderr


def test_kept_pages_are_the_same_pages(small: Small, project: Path, atlas: Path, tmp_path: Path) -> None:
    """A build that takes finished pages gives the same bytes, after an edit too."""
    cache = Path(shutil.copytree(small.cache, tmp_path / "cache"))
    assert build(tmp_path / "second", project=project, cache=cache).returncode == 0
    assert digest(tmp_path / "second") == digest(small.site)
    tool = atlas / "tools/alpha.yaml"
    tool.write_text(tool.read_text("utf-8").replace("answers requests", "answers letters"), "utf-8")
    assert build(tmp_path / "warm", project=project, cache=cache).returncode == 0
    assert build(tmp_path / "cold", project=project).returncode == 0
    assert digest(tmp_path / "warm") == digest(tmp_path / "cold") != digest(small.site)


def test_kept_pages_are_taken_only_as_long_as_nothing_on_them_changes(
    small: Small, project: Path, tmp_path: Path
) -> None:
    cache = Path(shutil.copytree(small.cache, tmp_path / "cache"))
    page = "tools/alpha/index.html"
    for kept in cache.iterdir():  # what is taken from the store shows
        kept.write_text(kept.read_text("utf-8").replace("answers requests", "was kept"), "utf-8")
    assert build(tmp_path / "second", project=project, cache=cache).returncode == 0
    assert "was kept" in (tmp_path / "second" / page).read_text("utf-8")
    footer = project / "overrides/partials/footer.html"
    footer.write_text(footer.read_text("utf-8") + "<p>Another footer</p>", "utf-8")
    assert build(tmp_path / "third", project=project, cache=cache).returncode == 0
    assert "was kept" not in (tmp_path / "third" / page).read_text("utf-8")
    assert "Another footer" in (tmp_path / "third" / page).read_text("utf-8")


def test_a_broken_store_is_made_anew(small: Small, project: Path, tmp_path: Path) -> None:
    cache = Path(shutil.copytree(small.cache, tmp_path / "cache"))
    for kept in cache.iterdir():
        kept.write_text("{", "utf-8")
    assert build(tmp_path / "site", project=project, cache=cache).returncode == 0
    assert digest(tmp_path / "site") == digest(small.site)
    assert digest(cache) == digest(small.cache)
