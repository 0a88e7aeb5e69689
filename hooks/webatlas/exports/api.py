"""The JSON API, version 1: an index, and for each kind a list and a file per entry.

A field has one type everywhere; a missing value is null, never absent.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping
from typing import Any

import msgspec

from webatlas.catalog import Catalog
from webatlas.entries import ENTRY_TYPES, FOLDERS, Entry, Feature, Kind, Matrix, Release, Stack, Tool, Trial
from webatlas.links import address, archive
from webatlas.matrices import Side
from webatlas.pages.page import Asset
from webatlas.results import Cell, counted, rows
from webatlas.site import Site
from webatlas.standing import count_by_category, count_cells, count_claims, count_starters

SCHEMA_VERSION = "1.0"
ROOT = "api/v1/"


def assets(site: Site) -> Iterator[Asset]:
    """Every file of the API."""
    for kind in ENTRY_TYPES:
        plural = FOLDERS[kind]
        entries = site.catalog.of_kind(kind).values()
        yield _file(site, f"{plural}.json", {plural: [_summary(site, kind, entry) for entry in entries]})
        for entry in entries:
            yield _file(site, f"{plural}/{entry.id}.json", _whole(site, kind, entry))
    yield _file(site, "evidence.json", _standing(site.catalog))
    yield _file(site, "index.json", _index(site))


def _file(site: Site, name: str, contents: Mapping[str, Any]) -> Asset:
    stamp = site.generated.strftime("%Y-%m-%dT%H:%M:%SZ")
    whole = {"schema_version": SCHEMA_VERSION, "generated_at": stamp, **contents}
    return Asset(ROOT + name, msgspec.json.format(msgspec.json.encode(whole), indent=1).decode() + "\n")


def _standing(catalog: Catalog) -> dict[str, Any]:
    """How much a program showed, a page says, and nobody has looked at."""
    claims = count_claims(catalog)
    return {
        "claims": {"run": claims.run, "cited": claims.cited},
        "categories": [
            {"id": id, "run": counts.run, "cited": counts.cited, "not_researched": counts.missing}
            for id, counts in count_by_category(catalog).items()
        ],
        "matrices": [{"id": id, **results} for id, results in count_cells(catalog).items()],
        "starters": count_starters(catalog),
    }


def _index(site: Site) -> dict[str, Any]:
    catalog = site.catalog
    claims = count_claims(catalog)
    lists = [FOLDERS[kind] for kind in ENTRY_TYPES]
    return {
        "counts": {
            **{FOLDERS[kind]: len(catalog.of_kind(kind)) for kind in ENTRY_TYPES},
            "claims": claims.total,
            "claims_run": claims.run,
            "claims_cited": claims.cited,
        },
        "links": {name: f"{site.url}{ROOT}{name}.json" for name in (*lists, "evidence")},
        "schemas": {kind: f"{site.url}schema/{kind}.schema.json" for kind in catalog.schemas},
    }


def _summary(site: Site, kind: Kind, entry: Entry) -> dict[str, Any]:
    """An entry's place in the list of its kind."""
    common: dict[str, Any] = {
        "id": entry.id,
        "name": site.catalog.name(kind, entry.id),
        "aliases": list(entry.aliases),
        "summary": entry.definition if isinstance(entry, Feature) else entry.summary,
        "url": f"{site.url}{address(kind, entry.id)}",
    }
    if isinstance(entry, Tool):
        common |= {
            "categories": list(entry.categories),
            "state": entry.lifecycle.state,
            "package": entry.package,
        }
    if isinstance(entry, Matrix):
        common["counts"] = counted(cell for row in rows(site.catalog, entry) for cell in row.cells)
    return common


def _whole(site: Site, kind: Kind, entry: Entry) -> dict[str, Any]:
    """All that the atlas knows of an entry: its own fields, with evidence and release facts."""
    fields = {name.rstrip("_"): value for name, value in _plain(entry).items()}
    whole = {**_summary(site, kind, entry), **fields, "name": site.catalog.name(kind, entry.id)}
    if isinstance(entry, Tool):
        release = site.catalog.releases.get(entry.id)
        whole["claims"] = [_claim(site, entry, feature) for feature in entry.claims]
        whole["release"] = _plain(release) if release else None
    if isinstance(entry, Stack):
        trial = site.catalog.trial(entry.id)
        whole["starter"] = f"{site.url}{archive(entry.id)}"
        whole["trial"] = _plain(trial) if trial else None
    if isinstance(entry, Matrix):
        grid = site.catalog.grids[entry.id]
        for name, axis, sides in (("rows", entry.rows, grid.rows), ("columns", entry.columns, grid.columns)):
            whole[name] = {"label": axis.label, "entries": [_plain(side) for side in sides]}
        whole["cells"] = [_cell(site, cell) for row in rows(site.catalog, entry) for cell in row.cells]
    return whole


def _cell(site: Site, cell: Cell) -> dict[str, Any]:
    """One cell of a matrix."""
    record = cell.record
    return {
        "row": cell.row.id,
        "column": cell.column.id,
        "result": cell.result,
        "note": record.note if record else None,
        "versions": record.versions if record else {},
        "python": record.python if record else None,
        "date": record.date.isoformat() if record else None,
        "program": f"{site.url}{cell.address}",
        "services": list(cell.pair.program.needs.services),
    }


def _plain(record: Entry | Release | Side | Trial) -> dict[str, Any]:
    """Every field as JSON has it; msgspec alone would leave out what was not given."""
    fields = {field.name: getattr(record, field.name) for field in dataclasses.fields(record)}
    plain: dict[str, Any] = msgspec.to_builtins(fields)
    return plain


def _claim(site: Site, tool: Tool, feature: str) -> dict[str, Any]:
    claim = tool.claims[feature]
    return {
        "feature": feature,
        "level": claim.level,
        "value": claim.value,
        "note": claim.note,
        "via": list(claim.via),
        "evidence": list(_evidence(site, site.catalog, tool, feature)),
    }


def _evidence(site: Site, catalog: Catalog, tool: Tool, feature: str) -> Iterator[dict[str, Any]]:
    claim, run = tool.claims[feature], catalog.run(tool.id, feature)
    if run is not None:
        yield {
            "kind": "run",
            "version": run.version,
            "python": run.python,
            "date": run.date.isoformat(),
            "probe": f"{site.url}probes/{tool.id}/{feature}.py",
        }
    if claim.source is not None and claim.checked is not None:
        yield {"kind": "cited", "source": claim.source, "checked": claim.checked.isoformat()}
