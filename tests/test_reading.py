"""What cannot be written as text in a golden case: bytes, links, folders, sizes, positions."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from webatlas.reading import MAX_BYTES, UnreadableError, read_yaml


def lines(path: Path, root: Path) -> list[str]:
    with pytest.raises(UnreadableError) as caught:
        read_yaml(path, root, "x.yaml")
    return [str(problem) for problem in caught.value.problems]


@pytest.mark.parametrize(
    ("raw", "line"),
    [
        (b"\xef\xbb\xbfname: x\n", "1:1: the file starts with a byte-order mark; save it as UTF-8 without one"),
        (b"\xff\xfen\x00", "1:1: the file starts with a byte-order mark; save it as UTF-8 without one"),
        (b"name: x\nnote: caf\xe9\n", "2:10: byte 0xe9 is not UTF-8; save the file as UTF-8"),
        ("ä: ö\nß: ".encode() + b"\xff", "2:4: byte 0xff is not UTF-8; save the file as UTF-8"),
        (b"\x00", "1:1: a character that cannot be seen (U+0000); remove it"),
    ],
)
def test_bytes(tmp_path: Path, raw: bytes, line: str) -> None:
    path = tmp_path / "x.yaml"
    path.write_bytes(raw)
    assert lines(path, tmp_path) == [f"x.yaml:{line}"]


def test_a_large_file_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "x.yaml"
    with path.open("wb") as file:
        file.truncate(50 * MAX_BYTES)
    assert lines(path, tmp_path) == ["x.yaml:1:1: the file has 50,000,000 bytes; at most 1,000,000 are read"]


def test_a_folder(tmp_path: Path) -> None:
    path = tmp_path / "x.yaml"
    path.mkdir()
    assert lines(path, tmp_path) == ["x.yaml:1:1: a folder stands where a file belongs"]


def test_links(tmp_path: Path) -> None:
    outside = tmp_path / "secret.yaml"
    outside.write_text("name: x\n")
    root = tmp_path / "data"
    root.mkdir()
    for name, target in (("out", outside), ("dangling", root / "nothing"), ("loop", root / "loop")):
        (root / name).symlink_to(target)
    assert lines(root / "out", root) == ["x.yaml:1:1: the link leads out of the data folder"]
    assert lines(root / "dangling", root) == ["x.yaml:1:1: the link leads to a file that does not exist"]
    assert len(lines(root / "loop", root)) == 1


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    path = tmp_path / "x.yaml"
    os.mkfifo(path)
    assert lines(path, tmp_path) == ["x.yaml:1:1: this is not a regular file"]


def test_scalars_stay_text_and_have_positions(tmp_path: Path) -> None:
    path = tmp_path / "x.yaml"
    path.write_text("a: no\nb: 3.10\nc:\n  - d: 2026-11-22\n    e: [0o17, 1_000]\n")
    document = read_yaml(path, tmp_path)
    assert document.value == {"a": "no", "b": "3.10", "c": [{"d": "2026-11-22", "e": ["0o17", "1_000"]}]}
    assert document.locate(("c", 0, "e", 1)) == (5, 15)
    assert document.locate(("c", 0, "missing", "deeper")) == (4, 5)
    assert document.locate(("b",)) == (2, 1)


def test_windows_line_ends(tmp_path: Path) -> None:
    path = tmp_path / "x.yaml"
    path.write_bytes(b"a: |\r\n  b\r\n  c\r\n")
    assert read_yaml(path, tmp_path).value == {"a": "b\nc\n"}
