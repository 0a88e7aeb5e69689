"""Each kind of bad input gives exactly its lines."""

from __future__ import annotations

from pathlib import Path

import pytest

from golden_cases import TODAY, Case, cases, edited, problem_lines
from webatlas.catalog import load_catalog
from webatlas.checks import RULES, Rule


@pytest.mark.parametrize("case", cases(), ids=str)
def test_problem_lines(case: Case, tmp_path: Path) -> None:
    assert problem_lines(case, tmp_path) == list(case.problems)


def test_the_small_atlas_has_no_problems(tmp_path: Path) -> None:
    untouched = Case("none", "untouched", (), ())
    assert problem_lines(untouched, tmp_path) == []


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__module__.rpartition(".")[2])
def test_every_rule_has_a_case(rule: Rule, tmp_path: Path) -> None:
    """A rule that no case makes speak would go untested."""
    for index, case in enumerate(cases()):
        if any(rule(load_catalog(edited(case, tmp_path / str(index))).catalog, TODAY)):
            return
    pytest.fail("no golden case breaks this rule")
