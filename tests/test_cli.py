"""The commands, as a user types them."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from webatlas.cli import main
from webatlas.entries import FOLDERS
from webatlas.programs import read_frame


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(main, [str(argument) for argument in arguments])


def break_two(atlas: Path) -> None:
    for name, old, new in (("alpha", "level: partial", "level: ful"), ("gamma", "  since: 2025-03\n", "")):
        path = atlas / f"tools/{name}.yaml"
        path.write_text(path.read_text("utf-8").replace(old, new), "utf-8")


def test_check_is_quiet_when_clean(atlas: Path) -> None:
    result = run("check", "--data", atlas)
    assert (result.exit_code, result.output) == (0, "3 tools, 5 claims: no problems\n")


def test_check_prints_every_problem(atlas: Path) -> None:
    break_two(atlas)
    result = run("check", "--data", atlas)
    assert result.exit_code == 1
    assert result.output.splitlines() == [
        f"{atlas}/tools/alpha.yaml:28:5: claims.streaming.level: 'ful' is not a level; did you mean 'full'?",
        f"{atlas}/tools/gamma.yaml:5:1: lifecycle.since: is missing; "
        "the state 'deprecated' says since when, why and by whose word",
        "2 tools, 2 claims: 2 problems",
    ]


def test_check_of_one_file(atlas: Path) -> None:
    break_two(atlas)
    result = run("check", "--data", atlas, atlas / "tools/gamma.yaml")
    assert result.exit_code == 1
    assert "alpha.yaml" not in result.output
    assert "gamma.yaml:5:1" in result.output
    assert run("check", "--data", atlas, atlas / "tools/beta.yaml").exit_code == 0


def test_check_as_json(atlas: Path) -> None:
    break_two(atlas)
    result = run("check", "--data", atlas, "--format", "json")
    assert result.exit_code == 1
    first = json.loads(result.output)["problems"][0]
    assert first == {
        "file": f"{atlas}/tools/alpha.yaml",
        "line": 28,
        "column": 5,
        "field": "claims.streaming.level",
        "message": "'ful' is not a level",
        "hint": "did you mean 'full'?",
        "severity": "error",
    }


def test_check_for_github(atlas: Path) -> None:
    path = atlas / "tools/alpha.yaml"
    path.write_text(path.read_text("utf-8").replace("level: partial", "level: '50%,::'"), "utf-8")
    result = run("check", "--data", atlas, "--format", "github")
    assert result.output.splitlines() == [
        f"::error file={atlas}/tools/alpha.yaml,line=28,col=5,title=claims.streaming.level"
        "::'50%25,::' is not a level; one of full, partial, extension, none"
    ]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["check", "--data", "nowhere"], "there is no folder 'nowhere'"),
        (["check", "nowhere.yaml"], "there is no"),
        (["check", "--format", "xml"], "'xml' is not one of"),
        (["new", "tool", "Flask App"], "'Flask App' is not an id"),
        (["new", "tol", "flask"], "'tol' is not one of"),
        (["pages"], "Missing argument 'OUT'"),
        (["chek"], "No such command 'chek'"),
    ],
)
def test_wrong_usage(arguments: list[str], said: str, atlas: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(atlas.parent)
    result = run(*arguments)
    assert result.exit_code == 2
    assert said in result.output


@pytest.mark.parametrize("kind", FOLDERS)
def test_a_new_entry_lacks_only_what_a_person_says(kind: str, atlas: Path) -> None:
    extra = {"tool": ["--category", "frameworks"], "migration": ["--from", "gamma", "--to", "beta"]}.get(kind, [])
    assert run("new", kind, "some-entry", "--data", atlas, *extra).exit_code == 0
    path = atlas / FOLDERS[kind] / "some-entry.yaml"
    result = run("check", "--data", atlas, path)
    problems = result.output.splitlines()[:-1]
    assert problems
    assert all(line.endswith("has no value") for line in problems), result.output


def test_a_new_matrix_has_a_frame_for_its_programs(atlas: Path) -> None:
    assert run("new", "matrix", "some-entry", "--data", atlas).exit_code == 0
    path = atlas / "matrices/some-entry/program.py"
    read_frame(str(path), path.read_text("utf-8"))


def test_new_overwrites_nothing(atlas: Path) -> None:
    before = (atlas / "tools/alpha.yaml").read_text("utf-8")
    result = run("new", "tool", "alpha", "--data", atlas)
    assert result.exit_code == 2 and "is there already" in result.output
    assert (atlas / "tools/alpha.yaml").read_text("utf-8") == before


def test_new_suggests_a_category(atlas: Path) -> None:
    result = run("new", "tool", "delta", "--category", "framework", "--data", atlas)
    assert result.exit_code == 2 and "did you mean 'frameworks'?" in result.output


def test_pages_are_written_with_the_docs(atlas: Path, tmp_path: Path) -> None:
    (atlas.parent / "docs").mkdir()
    (atlas.parent / "docs/about.md").write_text("# About\n", "utf-8")
    out = tmp_path / "out"
    assert run("pages", out, "--data", atlas).exit_code == 0
    for name in ("index.md", "about.md", "tools/alpha/index.md", "api/v1/tools.json", "probes/alpha/interface.py"):
        assert (out / name).is_file(), name
    again = run("pages", out, "--data", atlas)
    assert again.exit_code == 2 and "is not empty" in again.output


def test_pages_of_broken_data_are_not_written(atlas: Path, tmp_path: Path) -> None:
    break_two(atlas)
    result = run("pages", tmp_path / "out", "--data", atlas)
    assert result.exit_code == 1 and "2 problems in the data" in result.output
    assert not (tmp_path / "out").exists()


def test_the_console_script_ends_with_the_code(atlas: Path) -> None:
    break_two(atlas)
    command = [sys.executable, "-c", "from webatlas.cli import main; main()", "check", "--data", str(atlas)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "Traceback" not in done.stdout + done.stderr
