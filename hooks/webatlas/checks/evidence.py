"""Evidence belongs to a claim, and is of the program that stands there now."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from webatlas.catalog import Catalog
from webatlas.problems import Problem, did_you_mean, quoted
from webatlas.programs import BrokenProgramError, read_program
from webatlas.services import unknown_services


def check(catalog: Catalog, today: dt.date) -> Iterator[Problem]:
    """Judge probes and records."""
    yield from _probes(catalog)
    yield from _programs(catalog)
    yield from _records(catalog)


def _probes(catalog: Catalog) -> Iterator[Problem]:
    for (tool_id, feature), probe in catalog.probes.items():
        tool = catalog.tools.get(tool_id)
        if tool_id not in catalog.known["tool"]:
            hint = did_you_mean(tool_id, sorted(catalog.known["tool"]))
            yield Problem(probe.path, 1, 1, "", f"the probe is of no tool: {quoted(tool_id)}", hint)
        elif tool is not None and feature not in tool.claims:
            hint = did_you_mean(feature, tool.claims) or "make the claim, or remove the probe"
            yield Problem(probe.path, 1, 1, "", f"{quoted(tool_id)} makes no claim of {quoted(feature)}", hint)
        elif tool is not None and feature not in (records.runs if (records := catalog.evidence.get(tool_id)) else {}):
            yield Problem(probe.path, 1, 1, "", "the probe has not been run", f"webatlas verify {tool_id}")


def _programs(catalog: Catalog) -> Iterator[Problem]:
    """What keeps a probe from being run; one whose very text has been run needs no reading."""
    for (tool, feature), probe in catalog.probes.items():
        if catalog.run(tool, feature) is None:
            try:
                needed = read_program(probe.path, probe.text).needs.services
            except BrokenProgramError as error:
                yield from error.problems
            else:
                for message, hint in unknown_services(needed):
                    yield Problem(probe.path, 1, 1, "tool.webatlas.services", message, hint)


def _records(catalog: Catalog) -> Iterator[Problem]:
    for id, evidence in catalog.evidence.items():
        document = catalog.documents["evidence", id]
        for feature, run in evidence.runs.items():
            path = ("runs", feature)
            probe = catalog.probes.get((id, feature))
            if (id, feature) not in catalog.known_probes:
                yield document.problem(path, "the record is of a probe that is not there", f"webatlas verify {id}")
            elif probe is not None and run.probe != probe.sha256:
                yield document.problem(path, "the probe has changed since this run", f"webatlas verify {id}")
            elif run.result == "failed":
                message = f"the claim does not hold on version {run.version or '(none)'}: {' '.join(run.saw.split())}"
                yield document.problem(path, message, "change the claim or its probe")
    for id in catalog.releases:
        if id in catalog.tools and catalog.tools[id].package != catalog.releases[id].package:
            document = catalog.documents["releases", id]
            yield document.problem(("package",), "this is not the tool's package", f"webatlas verify {id}")
        elif id not in catalog.known["tool"]:
            yield catalog.documents["releases", id].problem((), "the facts are of no tool", "remove the file")
    for id, tool in catalog.tools.items():
        if tool.package is not None and id not in catalog.known_releases:
            message = "its release facts have not been recorded"
            yield catalog.problem("tool", id, ("package",), message, f"webatlas verify {id}")
