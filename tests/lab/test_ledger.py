"""Taking the records of several folders together, and telling two folders apart."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from pathlib import Path

import pytest
from click.testing import CliRunner
from markdown_it import MarkdownIt

from golden_cases import GOLDEN
from webatlas.cli import main
from webatlas.lab.ledger import Key, read_ledger, write_records
from webatlas.lab.records import Records

from .conftest import Bench

CHANGED = GOLDEN / "changed"
BEFORE, AFTER = CHANGED / "before", CHANGED / "after"


def run(*arguments: str | Path) -> tuple[int, str, str]:
    result = CliRunner().invoke(main, [*map(str, arguments)])
    return result.exit_code, result.stdout, result.stderr


def contents(data: Path) -> dict[str, bytes]:
    return {path.relative_to(data).as_posix(): path.read_bytes() for path in data.rglob("*") if path.is_file()}


def copied(source: Path, target: Path, *kept: str) -> Path:
    """A copy of a data folder; of the other records only those that are named `file: name`."""
    shutil.copytree(BEFORE, target)
    other = read_ledger(source)
    write_records(target, {key: record for key, record in other.items() if str(key) in kept})
    return target


# What changed


def test_the_list_of_what_changed() -> None:
    code, out, err = run("changed", BEFORE, "--data", AFTER)
    assert (code, err) == (0, "")
    assert out == (CHANGED / "changed.md.txt").read_text("utf-8")


def test_without_a_change_nothing_changed() -> None:
    assert run("changed", BEFORE, "--data", BEFORE) == (0, "Nothing that is recorded was run anew.\n", "")


def test_what_a_program_said_stays_a_quotation(tmp_path: Path) -> None:
    said = "```\n## A heading\n@someone <img src=x>\n````"
    shutil.copytree(BEFORE, tmp_path / "data")
    key = Key("evidence/alpha.yaml", "same")
    record = {**read_ledger(BEFORE)[key], "result": "failed", "saw": said, "version": "1.9`<b>@x"}
    write_records(tmp_path / "data", {key: record})
    _, out, _ = run("changed", BEFORE, "--data", tmp_path / "data")
    tokens = list(MarkdownIt("commonmark").parse(out))
    assert [token.content for token in tokens if token.type == "fence"] == [said + "\n"]
    assert [token.type for token in tokens if token.type.startswith("html")] == []
    inline = [child for token in tokens for child in token.children or ()]
    assert [child.type for child in inline if child.type == "html_inline"] == []
    assert "1.9??b??x, Python 3.13.0" in out


def test_files_that_cannot_be_read_are_told(tmp_path: Path) -> None:
    shutil.copytree(BEFORE, tmp_path / "data")
    (tmp_path / "data/evidence/alpha.yaml").write_text("runs: [")
    (tmp_path / "data/trials/site.yaml").write_text("result: maybe")
    for command in (("changed", BEFORE), ("merge", AFTER)):
        code, out, err = run(*command, "--data", tmp_path / "data")
        assert (code, out) == (1, "")
        assert "evidence/alpha.yaml:2:1: not YAML" in err and "trials/site.yaml:1:" in err


def test_wrong_usage() -> None:
    assert run("changed", "not-there")[0] == 2
    assert run("merge")[0] == 2


# Taking together

ALPHA, PART = "evidence/alpha.yaml", "evidence/part.yaml"


@pytest.mark.parametrize(
    "parts",
    [
        [list(map(str, read_ledger(AFTER)))],
        [[str(key)] for key in read_ledger(AFTER)],
        [list(map(str, read_ledger(AFTER)))[::2], list(map(str, read_ledger(AFTER)))[1::2], []],
    ],
)
def test_the_parts_of_a_run_make_the_whole(tmp_path: Path, parts: Sequence[Sequence[str]]) -> None:
    folders = [copied(AFTER, tmp_path / f"part-{number}", *part) for number, part in enumerate(parts)]
    data = copied(AFTER, tmp_path / "data")
    code, out, err = run("merge", *folders, "--data", data)
    assert (code, err) == (0, "")
    assert out == f"14 new records from {len(folders)} folder{'s' if len(folders) > 1 else ''}\n"
    whole = {**read_ledger(BEFORE), **read_ledger(AFTER)}
    assert read_ledger(data) == whole
    straight = tmp_path / "straight"
    write_records(straight, whole)
    assert contents(data) == contents(straight)


def test_nothing_new_changes_nothing(tmp_path: Path) -> None:
    data = copied(AFTER, tmp_path / "data")
    before = contents(data)
    assert run("merge", BEFORE, "--data", data)[:2] == (0, "no new records from 1 folder\n")
    assert contents(data) == before == contents(BEFORE)


def test_the_same_news_twice_is_no_clash(tmp_path: Path) -> None:
    folders = [copied(AFTER, tmp_path / name, f"{ALPHA}: same") for name in ("one", "two")]
    assert run("merge", *folders, "--data", copied(AFTER, tmp_path / "data"))[:2] == (
        0,
        "1 new record from 2 folders\n",
    )


def test_different_news_of_the_same_are_a_clash_and_nothing_is_written(tmp_path: Path) -> None:
    one = copied(AFTER, tmp_path / "one", f"{ALPHA}: same", f"{PART}: same")
    two = copied(AFTER, tmp_path / "two", f"{PART}: same")
    write_records(two, {Key(ALPHA, "same"): {**read_ledger(one)[Key(ALPHA, "same")], "seconds": 9.9}})
    data = copied(AFTER, tmp_path / "data")
    before = contents(data)
    code, out, err = run("merge", one, two, "--data", data)
    assert (code, out) == (1, "")
    assert err == f"{ALPHA}: same: it has one new record in {one}, another in {two}\n"
    assert contents(data) == before


def test_the_parts_of_a_real_run_make_the_whole(bench: Bench, tmp_path: Path) -> None:
    """What two labs record of their parts is, taken together, what one lab records of everything, but for the time."""
    for name in ("one/a", "one/b", "two/a", "three/a"):
        bench.probe(name, f"print('saw {name}')")
    folders = [tmp_path / f"part-{number}" for number in (1, 2)]
    for number, folder in enumerate(folders, 1):
        shutil.copytree(bench.data, folder)
        assert Bench(folder).verify(shard=f"{number}/2").code == 0
    code, out, _ = run("merge", *folders, "--data", bench.data)
    assert (code, out) == (0, "4 new records from 2 folders\n")
    assert {tool: list(Records(bench.data).runs(tool)) for tool in ("one", "two", "three")} == {
        "one": ["a", "b"],
        "two": ["a"],
        "three": ["a"],
    }
    code, out, _ = run("changed", folders[0], "--data", bench.data)
    assert out.startswith("Nothing that is recorded was run anew.\n\n## New (")
