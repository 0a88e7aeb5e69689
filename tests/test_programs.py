"""Putting programs together."""

from __future__ import annotations

import ast
import textwrap

import pytest

from webatlas.programs import BrokenProgramError, Part, compose, read_frame, read_part, read_program

FRAME = '''\
# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx2"]
# ///
"""A server answers with what a framework's handler returned."""

from __future__ import annotations

import httpx2

# {row}

# {column}

with serving(app) as address:
    print(httpx2.get(address).text)
'''
ROW = '''\
# /// script
# requires-python = ">=3.12"
# dependencies = ["FastAPI>=0.100"]
# ///
"""FastAPI."""

from __future__ import annotations, generator_stop  # both

from fastapi import FastAPI

app = FastAPI()
'''
COLUMN = """\
# /// script
# dependencies = ["uvicorn[standard]", "fastapi >=0.100", "httpx2; python_version < '3.13'"]
#
# [tool.webatlas]
# services = ["redis"]
# timeout = 90
# ///
import uvicorn

BACKSLASH = "\\1 \\n {row}"
"""


def composed(frame: str = FRAME, row: str = ROW, column: str = COLUMN) -> str:
    return compose(read_frame("program.py", frame), read_part("row.py", row), read_part("column.py", column)).source


def part(source: str) -> Part:
    return read_part("part.py", textwrap.dedent(source))


def problem(source: str, *, frame: bool = False) -> str:
    """The only problem of a part."""
    with pytest.raises(BrokenProgramError) as caught:
        (read_frame if frame else read_part)("part.py", source)
    (found,) = caught.value.problems
    return str(found)


def test_the_parts_go_into_the_frame() -> None:
    assert (
        composed()
        == '''\
# /// script
# requires-python = ">=3.11,>=3.12"
# dependencies = ["httpx2", "FastAPI>=0.100", "uvicorn[standard]", "httpx2; python_version < '3.13'"]
#
# [tool.webatlas]
# services = ["redis"]
# timeout = 90
# ///
"""A server answers with what a framework's handler returned."""

from __future__ import annotations
from __future__ import annotations, generator_stop  # both

import httpx2

from fastapi import FastAPI

app = FastAPI()

import uvicorn

BACKSLASH = "\\1 \\n {row}"

with serving(app) as address:
    print(httpx2.get(address).text)
'''
    )


def test_what_is_put_together_is_a_program() -> None:
    source = composed()
    ast.parse(source)
    program = read_program("composed.py", source)
    assert program.source == source
    assert program.needs.services == ("redis",)
    assert program.needs.timeout == 90
    assert not program.needs.requires_python.contains("3.11.5")
    frame = read_frame("program.py", FRAME)
    again = compose(frame, read_part("row.py", ROW), read_part("column.py", COLUMN))
    assert again == program
    assert again.sha256 == program.sha256
    assert again.sha256 != compose(frame, read_part("row.py", ROW), read_part("row.py", ROW)).sha256


def test_many_dependencies_stand_one_a_line() -> None:
    names = [f"a-distribution-with-a-long-name-{number}" for number in range(4)]
    row = part(f"# /// script\n# dependencies = {names}\n# ///\nx = 1\n".replace("'", '"'))
    source = compose(read_frame("f", FRAME), row, part("y = 2")).source
    assert f'# dependencies = [\n#     "httpx2",\n#     "{names[0]}",\n' in source
    assert read_program("f", source).needs.dependencies == ("httpx2", *names)


def test_without_docstrings_or_imports_from_the_future_there_are_none() -> None:
    bare = composed("# {row}\n# {column}\nprint(x + y)", "x = 1\n\n", "\n\ny = 2")
    assert bare == "# /// script\n# dependencies = []\n# ///\n\nx = 1\ny = 2\nprint(x + y)\n"


@pytest.mark.parametrize(
    ("source", "docstring", "futures", "body"),
    [
        ("x = 1\n", "", [], "x = 1"),
        ("'''One\ntwo.'''\nx = 1\n", "'''One\ntwo.'''", [], "x = 1"),
        ("# Note\n'Doc'  # more\n\nx = 1", "'Doc'  # more", [], "# Note\n\nx = 1"),
        ('b"not a docstring"\nx = 1', "", [], 'b"not a docstring"\nx = 1'),
        ('f"not a docstring"\nx = 1', "", [], 'f"not a docstring"\nx = 1'),
        ("x = 1\n'not a docstring'\n", "", [], "x = 1\n'not a docstring'"),
        (
            "from __future__ import (\n    annotations,\n)\nimport x",
            "",
            ["from __future__ import (\n    annotations,\n)"],
            "import x",
        ),
        ("text = '''\nfrom __future__ import x\n'''", "", [], "text = '''\nfrom __future__ import x\n'''"),
        ("", "", [], ""),
    ],
)
def test_a_part_is_taken_apart(source: str, docstring: str, futures: list[str], body: str) -> None:
    taken = read_part("part.py", source)
    assert (taken.docstring, list(taken.futures), taken.body) == (docstring, futures, body)


def test_syntax_of_newer_pythons_is_taken_as_it_is() -> None:
    newer = part('# /// script\n# requires-python = ">=3.99"\n# ///\n"""Doc."""\nthis is !! new syntax\n')
    assert (newer.docstring, newer.body) == ('"""Doc."""', "this is !! new syntax")


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("x = (", "part.py:1:5: not Python: '(' was never closed"),
        ("# /// script\n# dependencies = []\nx = 1", "part.py:1:1: the metadata block is missing, or is not closed by"),
        ('# /// script\n# dependencies = ["fl ask"]\n# ///\n', "part.py:2:3: dependencies[0]: 'fl ask' is not a requ"),
        ("# /// script\n#\n# ///\n\n" * 2, "part.py:5:1: a second metadata block starts here; keep one"),
    ],
)
def test_what_is_wrong_with_a_part_is_one_line(source: str, said: str) -> None:
    assert problem(source).startswith(said)


@pytest.mark.parametrize(
    ("frame", "said"),
    [
        (FRAME.replace("# {row}", ""), "there is no line `# {row}`; write it, unindented, where the row's part goes"),
        (
            FRAME.replace("# {column}", "    # {column}"),
            "there is no line `# {column}`",
        ),
        (FRAME + "# {row}\n", "part.py:17:1: a second line `# {row}` stands here; keep one"),
    ],
)
def test_the_frame_has_a_place_for_each_part(frame: str, said: str) -> None:
    assert said in problem(frame, frame=True)
