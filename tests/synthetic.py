"""A synthetic atlas of any size, with the shape of the real one."""

from __future__ import annotations

import hashlib
from pathlib import Path

FEATURES = 16
PER_CATEGORY = 12
PROBE = '''# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
"""Tool {tool} shows feature {feature}."""

answer = {feature} + {tool}
assert answer == {total}
print("answered", answer)
'''


def write_atlas(data: Path, tools: int) -> None:
    """Write a data folder with some tools, a category for each twelve of them, and probes for half of their claims."""
    names = [f"tool-{number:04}" for number in range(tools)]
    categories = [f"category-{number:03}" for number in range((tools + PER_CATEGORY - 1) // PER_CATEGORY)]
    for number in range(FEATURES):
        _write(
            data / f"features/feature-{number:02}.yaml",
            f"name: Feature {number}\ntype: level\nconcept: concept\n"
            f"definition: A handler does thing number {number}, and a client sees that it was done.\n"
            "partial: It does half of it.\nnone: It does not.\n",
        )
    _write(
        data / "concepts/concept.yaml",
        "name: A concept\nkind: practice\nsummary: Something that all of them do.\n"
        "know: [It is done in one process.]\nmistakes: [Doing it twice.]\n",
    )
    for category in categories:
        compared = "\n".join(
            f"  - feature: feature-{number:02}\n    matters: Without it somebody else has to do thing {number}."
            for number in range(FEATURES)
        )
        _write(
            data / f"categories/{category}.yaml",
            f"name: {category.title()}\nsingular: member of {category}\nsummary: They do the job of {category}.\n"
            f"matters: What decides is whether *they* do it.\nfeatures:\n{compared}\n",
        )
    for number, name in enumerate(names):
        _write(data / f"tools/{name}.yaml", _tool(number, names, categories))
        _write(data / f"releases/{name}.yaml", _release(name))
        runs = []
        for feature in range(0, FEATURES, 2):
            probe = PROBE.format(tool=number, feature=feature, total=number + feature)
            _write(data / f"probes/{name}/feature-{feature:02}.py", probe)
            runs.append(_run(feature, name, f"answered {number + feature}", probe))
        _write(data / f"evidence/{name}.yaml", "# Written by webatlas verify; do not edit.\nruns:\n" + "".join(runs))


def _tool(number: int, names: list[str], categories: list[str]) -> str:
    home = number // PER_CATEGORY
    siblings = [name for name in names[home * PER_CATEGORY : (home + 1) * PER_CATEGORY] if name != names[number]]
    claims = []
    for feature in range(FEATURES):
        level = ("full", "full", "partial", "none")[(number + feature) % 4]
        claims.append(f"  feature-{feature:02}:\n    level: {level}")
        if level == "partial":
            claims.append("    note: Only behind `--flag`, and not on every platform")
        if feature % 2:
            claims.append(f"    source: https://docs.example.com/{names[number]}/{feature}\n    checked: 2026-11-22")
    alternatives = f"alternatives: [{', '.join(siblings[:3])}]\n" if siblings else ""
    return (
        f"name: Tool {number}\naliases: [t{number}]\npackage: pkg:pypi/{names[number]}\n"
        f"summary: A synthetic tool that does thing number {number} for those who want it done.\n"
        f"categories: [{categories[home]}]\nhomepage: https://{names[number]}.example.com/\n"
        "lifecycle:\n  state: active\n"
        "choose:\n  - when: you need `thing` done\n    because: it does it, at the price of *one* dependency\n"
        "  - when: you want to see it done\n    because: each step is printed, see [[concept]]\n"
        "avoid:\n  - when: nothing has to be done\n    because: it would do it all the same\n"
        "pitfall: People call it **twice**. Call it once and keep the result.\n"
        f"{alternatives}claims:\n" + "\n".join(claims) + "\n"
    )


def _run(feature: int, tool: str, saw: str, probe: str) -> str:
    """A run as the lab records it."""
    packages = "".join(f"      package-{number}: '{number}.{feature}.0'\n" for number in range(9))
    return (
        f"  feature-{feature:02}:\n    result: 'passed'\n    saw: '{saw}'\n    version: '1.2.3'\n    python: '3.13.0'\n"
        f"    date: '2026-11-22'\n    seconds: 0.1\n    probe: '{hashlib.sha256(probe.encode()).hexdigest()}'\n"
        f"    packages:\n{packages}      {tool}: '1.2.3'\n"
    )


def _release(name: str) -> str:
    return (
        f"package: pkg:pypi/{name}\nversion: 1.2.3\nreleased: 2026-10-01\nlicense: MIT\nrequires_python: '>=3.11'\n"
        "typed: true\npackages: 3\nbytes: 1234567\npython: 3.13.0\nrecorded: 2026-11-22\n"
    )


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
