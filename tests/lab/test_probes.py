"""Reading the metadata of probes."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from webatlas.lab.probes import Probe, probe_paths, read_probe
from webatlas.programs import BrokenProgramError

GOOD = """\
# /// script
# requires-python = ">=3.11"
# dependencies = ["flask>=3", "httpx[http2]; python_version > '3'"]
#
# [tool.webatlas]
# services = ["redis", "redis"]
# timeout = 90
# ///
"""


def read(tmp_path: Path, content: str | bytes, name: str = "web-sockets") -> Probe:
    path = tmp_path / "demo" / f"{name}.py"
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return read_probe(path)


def problem(tmp_path: Path, content: str | bytes, name: str = "web-sockets") -> str:
    """The only problem of a probe, without the folder."""
    with pytest.raises(BrokenProgramError) as caught:
        read(tmp_path, content, name)
    (found,) = caught.value.problems
    return str(found).removeprefix(f"{tmp_path}/demo/{name}.py:")


def test_a_probe_says_what_it_needs(tmp_path: Path) -> None:
    probe = read(tmp_path, GOOD + "print(1)\n")
    assert (probe.tool, probe.feature, probe.name) == ("demo", "web-sockets", "demo/web-sockets")
    needs = probe.program.needs
    assert needs.requires_python.contains("3.13.0")
    assert not needs.requires_python.contains("3.10.0")
    assert needs.dependencies == ("flask>=3", "httpx[http2]; python_version > '3'")
    assert needs.services == ("redis",)
    assert needs.timeout == 90
    assert probe.program.source.endswith("print(1)\n")


def test_everything_in_the_block_may_be_absent(tmp_path: Path) -> None:
    needs = read(tmp_path, header("")).program.needs
    assert needs.requires_python.contains("3.6.0")
    assert (needs.dependencies, needs.services, needs.timeout) == ((), (), None)


def test_line_ends_do_not_change_what_a_probe_is(tmp_path: Path) -> None:
    unix, dos = read(tmp_path, GOOD).program, read(tmp_path, GOOD.replace("\n", "\r\n")).program
    assert unix == dos
    assert unix.sha256 == hashlib.sha256(GOOD.encode()).hexdigest() == dos.sha256


def header(*lines: str) -> str:
    return "".join(f"# {line}\n" for line in ("/// script", *lines, "///"))


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("", "1:1: the metadata block is missing, or is not closed by `# ///`; start it with"),
        ("# /// script\n# dependencies = []\nprint()\n", "1:1: the metadata block is missing, or is not closed"),
        ("# /// other\n# a = 1\n# ///\n", "1:1: the metadata block is missing"),
        (GOOD + "\n" + GOOD, "10:1: a second metadata block starts here; keep one"),
        ('"""Doc."""\n' + header("dependencies = [1,"), "3:1: the metadata is not TOML: "),
        (header("", "dependencies = flask"), "3:18: the metadata is not TOML: Invalid value"),
        (header('requires-python = "3.11"'), "2:3: requires-python: '3.11' is not a Python range; for example"),
        (header("requires-python = 3"), "2:3: requires-python: '3' is not a Python range"),
        (header('dependencies = "flask"'), "2:3: dependencies: is not a list"),
        (header('dependencies = ["a", "fl ask"]'), "2:3: dependencies[1]: 'fl ask' is not a requirement"),
        (header("dependencies = [1]"), "2:3: dependencies[0]: '1' is not a requirement"),
        (
            header('dependencies = ["a @ https://example.org/a.whl"]'),
            "2:3: dependencies[0]: 'a @ https://example.org/a.whl' names an address; write the package's name",
        ),
        (
            header('dependancies = ["a"]'),
            "2:3: dependancies: unknown field 'dependancies'; did you mean 'dependencies'?",
        ),
        (
            header("[tool.webatlas]", "service = []"),
            "3:3: tool.webatlas.service: unknown field 'service'; did you mean",
        ),
        (header("[tool.webatlas]", "services = 'redis'"), "3:3: tool.webatlas.services: is not a list of names"),
        (header("[tool.webatlas]", "timeout = true"), "3:3: tool.webatlas.timeout: 'True' is not a number of seconds"),
        (header("[tool.webatlas]", "timeout = 0"), "3:3: tool.webatlas.timeout: '0' is not a number of seconds"),
        (header("[tool.webatlas]", "timeout = 1e9"), "3:3: tool.webatlas.timeout: '1000000000.0' is not a number"),
        (header("tool = 1"), "2:3: tool: is not a table"),
        (header("[tool.uv]", "prerelease = 'allow'"), "2:3: tool.uv: the lab heeds no other tool's settings; remove"),
        (header("") + "print(\n", "4:6: not Python: '(' was never closed"),
        (header("") + "x = '\0'\n", "1:1: not Python: source code string cannot contain null bytes"),
        (header().encode() + b"# caf\xe9\n", "3:1: byte 0xe9 is not UTF-8; save the file as UTF-8"),
    ],
)
def test_what_is_wrong_is_one_line(tmp_path: Path, content: str | bytes, expected: str) -> None:
    said = problem(tmp_path, content)
    assert said.startswith(expected)
    assert "\n" not in said


def test_all_problems_are_told_at_once(tmp_path: Path) -> None:
    with pytest.raises(BrokenProgramError) as caught:
        read(tmp_path, header('requires-python = "x"', 'dependencies = [""]', "[tool.webatlas]", "a = 1"))
    fields = ["requires-python", "dependencies[0]", "tool.webatlas.a"]
    assert [found.field for found in caught.value.problems] == fields
    assert [found.line for found in caught.value.problems] == [2, 3, 5]


def test_the_name_is_an_id(tmp_path: Path) -> None:
    assert problem(tmp_path, GOOD, "Web_Sockets").startswith("1:1: 'Web_Sockets' is not a feature's id")


def test_code_nested_too_deep_is_a_problem(tmp_path: Path) -> None:
    assert "not Python" in problem(tmp_path, header("") + "x = " + "(" * 5000 + ")" * 5000 + "\n")


def test_a_file_that_cannot_be_read_is_a_problem(tmp_path: Path) -> None:
    (tmp_path / "demo").mkdir()
    with pytest.raises(BrokenProgramError, match="the file cannot be read: No such file"):
        read_probe(tmp_path / "demo" / "gone.py")
    (tmp_path / "demo" / "folder.py").mkdir()
    with pytest.raises(BrokenProgramError, match="the file cannot be read: Is a directory"):
        read_probe(tmp_path / "demo" / "folder.py")


def test_syntax_of_a_python_that_is_newer_than_ours_is_not_judged(tmp_path: Path) -> None:
    assert read(tmp_path, header('requires-python = ">=3.99"') + "this is !! new syntax\n").feature == "web-sockets"


def test_only_programs_are_probes(tmp_path: Path) -> None:
    folder = tmp_path / "probes" / "demo"
    (folder / "__pycache__").mkdir(parents=True)
    for name in ("b.py", "a.py", "notes.txt", ".hidden.py", ".#lock.py"):
        (folder / name).write_text("")
    assert [path.name for path in probe_paths(tmp_path, "demo")] == ["a.py", "b.py"]
    assert probe_paths(tmp_path, "other") == []
