"""`webatlas verify --matrix` as a whole."""

from __future__ import annotations

import datetime as dt
import os
import re
import textwrap
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from golden_cases import ATLAS
from webatlas.entries import MatrixCell
from webatlas.lab.environments import InstallationError, NoVersionFitsError, Uv
from webatlas.lab.interpreters import Interpreter
from webatlas.lab.processes import Stop
from webatlas.lab.records import Records

from .conftest import BASE, Bench
from .index import Index
from .test_verify import Greeter, today

MATRIX = """
name: Greeting × reply
summary: Which reply answers which greeting.
shows: The reply is the one to the greeting.
method: |-
  Both are compared.
rows:
  label: Greeting
  entries: [{rows}]
columns:
  label: Reply
  entries: [{columns}]
"""
FRAME = """
# {row}
# {column}
assert greeting == reply, f"{greeting} got {reply}"
print(f"{greeting} got {reply}")
if greeting == "psst":
    print("condition: said quietly")
"""


class Matrices:
    """Writes a matrix `demo` into a data folder."""

    def __init__(self, bench: Bench) -> None:
        self.bench = bench
        self.folder = bench.data / "matrices" / "demo"

    def write(self, rows: dict[str, str], columns: dict[str, str], frame: str = FRAME) -> None:
        for kind, parts in (("rows", rows), ("columns", columns)):
            (self.folder / kind).mkdir(parents=True, exist_ok=True)
            for id, code in parts.items():
                (self.folder / kind / f"{id}.py").write_text(textwrap.dedent(code), "utf-8")
        (self.folder / "program.py").write_text(frame, "utf-8")
        axes = {
            name: ", ".join(f"{{id: {id}, name: {id}}}" for id in ids)
            for name, ids in (("rows", rows), ("columns", columns))
        }
        self.folder.with_suffix(".yaml").write_text(MATRIX.format(**axes).lstrip(), "utf-8")

    def cells(self) -> dict[str, dict[str, MatrixCell]]:
        records = Records(self.bench.data)
        return {row: records.cells("demo", row) for row in records.rows("demo")}

    def results(self) -> dict[str, str]:
        return {f"{row} {column}": cell.result for row, of in self.cells().items() for column, cell in of.items()}

    def file(self, row: str) -> Path:
        return self.bench.data / "cells" / "demo" / f"{row}.yaml"


@pytest.fixture
def matrix(bench: Bench) -> Matrices:
    made = Matrices(bench)
    made.write({"hello": "greeting = 'hello'", "psst": "greeting = 'psst'"}, {"hello": "reply = 'hello'"})
    return made


def test_each_pair_is_run_and_recorded(bench: Bench, matrix: Matrices) -> None:
    matrix.write({}, {"psst": "reply = 'psst'"})
    matrix.write(
        {"hello": "greeting = 'hello'", "psst": "greeting = 'psst'"},
        {"hello": "reply = 'hello'", "psst": "reply = 'psst'"},
    )
    result = bench.verify(matrices=["demo"])
    assert result.code == 0
    assert re.search(r"^works    demo/hello/hello  Python 3\.\d+\.\d+, \d+\.\d s$", result.out, re.MULTILINE)
    assert re.search(
        r"^fails    demo/hello/psst  Python \S+, \S+ s\n {9}AssertionError: hello got psst$", result.out, re.M
    )
    assert re.search(r"^condition demo/psst/psst  Python \S+, \S+ s\n {9}said quietly$", result.out, re.MULTILINE)
    assert result.out.endswith("\n1 works, 1 condition, 2 fails\n")
    cells = matrix.cells()
    assert {row: list(columns) for row, columns in cells.items()} == {
        row: ["hello", "psst"] for row in ("hello", "psst")
    }
    works = cells["hello"]["hello"]
    assert (works.result, works.note, works.versions, works.packages) == ("works", "hello got hello", {}, {})
    assert today() - dt.timedelta(days=1) <= works.date <= today()
    assert (cells["psst"]["psst"].result, cells["psst"]["psst"].note) == ("condition", "said quietly")
    assert (cells["hello"]["psst"].result, cells["hello"]["psst"].note) == ("fails", "AssertionError: hello got psst")
    assert len({cell.program for of in cells.values() for cell in of.values()}) == 4


@pytest.mark.parametrize(
    ("code", "note"),
    [
        ("raise ValueError('two\\nlines')", "ValueError: two"),
        ("import sys; sys.exit('no such luck')", "no such luck"),
        ("import sys; sys.exit(3)", "exit code 3"),
        ("assert greeting == 1", "AssertionError in line 10: assert greeting == 1"),
        ("import os; os.kill(os.getpid(), 9)", "ended by SIGKILL"),
        ("print('on it'); import time; time.sleep(300)", "did not end within 2 s; last: on it"),
    ],
)
def test_a_failure_is_told_in_one_line(bench: Bench, matrix: Matrices, code: str, note: str) -> None:
    frame = f"# /// script\n# [tool.webatlas]\n# timeout = 2\n# ///\n# {{row}}\n# {{column}}\n{code}\n"
    matrix.write({"hello": "greeting = 'hello'"}, {"hello": ""}, frame)
    assert bench.verify(matrices=["demo"]).code == 0
    assert matrix.cells()["hello"]["hello"].note == note


def test_a_long_note_is_cut(bench: Bench, matrix: Matrices) -> None:
    matrix.write({"hello": ""}, {"hello": "print('x' * 1000)"}, "# {row}\n# {column}\n")
    bench.verify(matrices=["demo"])
    assert matrix.cells()["hello"]["hello"].note == "x" * 399 + "…"


def test_only_the_named_rows_and_columns_are_run(bench: Bench, matrix: Matrices) -> None:
    matrix.write({}, {"psst": "reply = 'psst'"})
    matrix.write(
        {"hello": "greeting = 'hello'", "psst": "greeting = 'psst'"},
        {"hello": "reply = 'hello'", "psst": "reply = 'psst'"},
    )
    assert bench.verify(matrices=["demo"], rows=["psst"]).code == 0
    assert matrix.results() == {"psst hello": "fails", "psst psst": "condition"}
    assert bench.verify(matrices=["demo"], rows=["hello"], columns=["hello"]).code == 0
    assert matrix.results() == {"hello hello": "works", "psst hello": "fails", "psst psst": "condition"}
    result = bench.verify(matrices=["demo"], rows=["helo"])
    assert result.code == 1
    assert result.out == "broken   demo  'helo' is no row of it; did you mean 'hello'?\n0 works, 1 broken\n"


def test_a_row_for_every_tool_with_a_package(bench: Bench, matrix: Matrices, index: Index) -> None:
    text = (ATLAS / "tools/beta.yaml").read_text("utf-8").replace("built_on: [alpha]\n", "")
    for id, name, more in (("gamma", "Gamma", "import_name: gamma_core\n"), ("no-package", "None", "")):
        package = f"package: pkg:pypi/{id}\n" if more else ""
        bench.tool(id, text.replace("name: Beta", f"name: {name}\n{package}{more}"))
    bench.tool("part", text.replace("name: Beta", "name: Part\npackage: pkg:pypi/gamma\npart_of: gamma"))
    index.add("gamma", "3", "2026-01-01T00:00:00Z", files={"gamma_core.py": "WORD = 'hello'\n"})
    matrix.write({}, {"hello": "reply = 'hello'"})
    shared = '# /// script\n# dependencies = ["{package}"]\n# ///\nimport importlib\n'
    (matrix.folder / "rows.py").write_text(
        shared + 'greeting = importlib.import_module("{import_name}").WORD\n', "utf-8"
    )
    path = matrix.folder.with_suffix(".yaml")
    path.write_text(re.sub(r"entries: \[.*\]", "every: package", path.read_text("utf-8"), count=1), "utf-8")
    result = bench.verify(matrices=["demo"])
    assert {id: cells["hello"].note for id, cells in matrix.cells().items()} == {"gamma": "hello got hello"}
    assert matrix.cells()["gamma"]["hello"].versions == {"gamma": "3"}
    assert result.code == 0
    # A broken file is not a tool that is gone.
    bench.tool("gamma", "name: [")
    bench.verify(matrices=["demo"])
    assert matrix.results() == {"gamma hello": "works"}
    (bench.data / "tools/gamma.yaml").unlink()
    bench.verify(matrices=["demo"])
    assert matrix.results() == {}


def test_what_was_recorded_today_is_not_run_again(bench: Bench, matrix: Matrices) -> None:
    bench.verify(matrices=["demo"])
    before = matrix.file("hello").read_bytes()
    result = bench.verify(matrices=["demo"])
    assert result.code == 0
    assert "skipped  demo/hello/hello  recorded today already: works\n" in result.out
    assert result.out.endswith("\n0 works, 2 skipped\n")
    assert matrix.file("hello").read_bytes() == before


def test_another_program_another_day_or_a_fresh_run_is_run_again(bench: Bench, matrix: Matrices) -> None:
    bench.verify(matrices=["demo"])
    assert bench.verify(matrices=["demo"], fresh=True).out.endswith("\n1 works, 1 fails\n")
    cell = matrix.cells()["hello"]["hello"]
    Records(bench.data).record_cell("demo", "hello", "hello", replace(cell, date=cell.date - dt.timedelta(days=1)))
    assert bench.verify(matrices=["demo"]).out.endswith("\n1 works, 1 skipped\n")
    matrix.write({"psst": "greeting = 'hello'"}, {})
    matrix.write({"hello": "greeting = 'hello'", "psst": "greeting = 'hello'"}, {"hello": "reply = 'hello'"})
    assert bench.verify(matrices=["demo"]).out.endswith("\n1 works, 1 skipped\n")
    assert matrix.results() == {"hello hello": "works", "psst hello": "works"}


def test_a_cell_that_works_no_more_is_news(bench: Bench, matrix: Matrices) -> None:
    bench.verify(matrices=["demo"])
    matrix.write({"hello": "greeting = 'hello'"}, {"hello": "reply = 'bye'"})
    result = bench.verify(matrices=["demo"])
    assert result.code == 0
    assert f"it was 'works' on Python {matrix.cells()['hello']['hello'].python} (" in result.out
    assert result.out.endswith("\ncells that worked before: demo/hello/hello\n0 works, 1 fails\n")


def test_cells_of_rows_and_columns_that_are_gone_are_dropped(bench: Bench, matrix: Matrices) -> None:
    bench.verify(matrices=["demo"])
    matrix.write({"hello": "greeting = 'hello'"}, {"hello": "reply = 'hello'"})
    bench.verify(matrices=["demo"])
    assert matrix.results() == {"hello hello": "works"}


def test_the_cells_are_written_as_people_would_read_them(bench: Bench, matrix: Matrices) -> None:
    cell = MatrixCell(
        "works", "HTTP 200", {"b": "1.10"}, "3.13.0", dt.date(2026, 11, 22), 0.8, "0" * 64, {"b": "1.10", "a": "2"}
    )
    Records(bench.data).record_cell("demo", "row", "b-column", cell)
    Records(bench.data).record_cell("demo", "row", "a-column", replace(cell, packages={}, versions={}))
    assert matrix.file("row").read_text() == textwrap.dedent(f"""\
        # Written by webatlas verify; do not edit.
        cells:
          a-column:
            result: 'works'
            note: 'HTTP 200'
            versions: {{}}
            python: '3.13.0'
            date: '2026-11-22'
            seconds: 0.8
            program: '{"0" * 64}'
            packages: {{}}
          b-column:
            result: 'works'
            note: 'HTTP 200'
            versions:
              b: '1.10'
            python: '3.13.0'
            date: '2026-11-22'
            seconds: 0.8
            program: '{"0" * 64}'
            packages:
              a: '2'
              b: '1.10'
        """)
    assert matrix.cells()["row"]["b-column"] == cell


# Packages and services


@pytest.fixture
def released(matrix: Matrices, index: Index) -> Callable[..., None]:
    """Makes releases of alpha and beta, which a row and a column are."""
    block = '# /// script\n# dependencies = ["{}"]\n# ///\n'
    row = block.format("alpha") + "import alpha\ngreeting = alpha.WORD\n"
    column = block.format("beta") + "import beta\nreply = beta.WORD\n"
    for old in ("hello", "psst"):
        (matrix.folder / "rows" / f"{old}.py").unlink()
    matrix.write({"alpha": row}, {"beta": column})

    def release(name: str, version: str, word: str, uploaded: str = "2026-01-01T00:00:00Z", **more: str) -> None:
        index.add(name, version, uploaded, code=f"WORD = {word!r}\n", **more)

    return release


def test_the_versions_of_the_pair_are_told(bench: Bench, matrix: Matrices, released: Callable[..., None]) -> None:
    released("alpha", "1.9", "hi")
    released("beta", "2.0", "hi", metadata="Requires-Dist: gamma\n")
    released("gamma", "3", "")
    result = bench.verify(matrices=["demo"])
    assert "works    demo/alpha/beta  alpha 1.9, beta 2.0, Python 3." in result.out
    cell = matrix.cells()["alpha"]["beta"]
    assert cell.versions == {"alpha": "1.9", "beta": "2.0"}
    assert cell.packages == {"alpha": "1.9", "beta": "2.0", "gamma": "3"}


def test_packages_that_do_not_fit_together_are_a_result(
    bench: Bench, matrix: Matrices, released: Callable[..., None]
) -> None:
    released("alpha", "1.9", "hi", metadata="Requires-Dist: beta<2\n")
    released("beta", "2.0", "hi")
    result = bench.verify(matrices=["demo"])
    assert result.code == 0
    cell = matrix.cells()["alpha"]["beta"]
    assert cell.result == "fails"
    assert cell.note.startswith("No solution found when resolving dependencies: ")
    assert "beta<2" in cell.note
    assert (cell.versions, cell.packages, cell.seconds) == ({}, {}, 0)
    assert bench.verify(matrices=["demo"], recorded=True).out.startswith(
        "passed   demo/alpha/beta  'fails', as recorded"
    )


def test_without_the_index_nothing_is_recorded(
    bench: Bench, matrix: Matrices, released: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("UV_DEFAULT_INDEX", "http://127.0.0.1:9/simple")
    monkeypatch.setenv("UV_HTTP_RETRIES", "0")
    result = bench.verify(matrices=["demo"])
    assert result.code == 1
    assert "broken   demo/alpha/beta  its packages cannot be installed: " in result.out
    assert not matrix.cells()


@pytest.mark.parametrize(
    ("requirements", "kind"),
    [
        (["alpha==2"], NoVersionFitsError),
        (["alpha", "alpha<1"], NoVersionFitsError),
        (["alpha==1.1"], NoVersionFitsError),
        (["alpha", "no-such-thing"], InstallationError),
    ],
)
def test_that_no_version_fits_is_the_indexs_word(
    index: Index, tmp_path: Path, requirements: list[str], kind: type[Exception]
) -> None:
    index.add("alpha", "1.0", "2026-01-01T00:00:00Z")
    index.add("alpha", "1.1", "2026-01-01T00:00:00Z", requires_python=">=3.99")
    with pytest.raises(InstallationError) as caught:
        Uv(os.environ, Stop()).resolve(requirements, Interpreter("3.11.7", BASE), tmp_path / "lock")
    assert type(caught.value) is kind, str(caught.value)


def test_old_cells_can_be_had_again(bench: Bench, matrix: Matrices, released: Callable[..., None]) -> None:
    released("alpha", "1.9", "hi")
    released("beta", "2.0", "hi")
    bench.verify(matrices=["demo"])
    cell = matrix.cells()["alpha"]["beta"]
    Records(bench.data).record_cell("demo", "alpha", "beta", replace(cell, date=dt.date(2026, 1, 1)))
    released("beta", "2.1", "bye", "2026-01-02T00:00:00Z")
    before = matrix.file("alpha").read_bytes()
    result = bench.verify(matrices=["demo"], recorded=True)
    assert result.code == 0
    assert re.fullmatch(r"passed   demo/alpha/beta  alpha 1\.9, beta 2\.0, Python \S+, \S+ s\n1 passed\n", result.out)
    assert matrix.file("alpha").read_bytes() == before
    result = bench.verify(matrices=["demo"])
    assert "it was 'works' on alpha 1.9, beta 2.0, Python " in result.out


def test_another_result_than_recorded_is_told(bench: Bench, matrix: Matrices) -> None:
    bench.verify(matrices=["demo"])
    cell = matrix.cells()["hello"]["hello"]
    Records(bench.data).record_cell("demo", "hello", "hello", replace(cell, result="condition"))
    (matrix.folder / "rows" / "psst.py").write_text("greeting = 'bye'")
    matrix.write({"hello": "greeting = 'hello'", "psst": "greeting = 'bye'", "new": ""}, {"hello": "reply = 'hello'"})
    result = bench.verify(matrices=["demo"], recorded=True)
    assert result.code == 1
    assert f"FAILED   demo/hello/hello  recorded as 'condition' on {cell.date}, now 'works' on Python " in result.out
    assert "broken   demo/psst/hello  the program changed since its record of " in result.out
    assert "run `webatlas verify --matrix demo`\n" in result.out
    assert "skipped  demo/new/hello  there is no record of it yet\n" in result.out
    assert result.out.endswith(
        "\ncells that are not as recorded: demo/hello/hello\n0 passed, 1 failed, 1 skipped, 1 broken\n"
    )


def test_a_pair_has_the_services_of_its_parts(bench: Bench, matrix: Matrices) -> None:
    row = "# /// script\n# [tool.webatlas]\n# services = ['greeter']\n# ///\nimport os\n"
    column = "print(open(os.environ['GREETER_FILE']).read())"
    matrix.write({"hello": row}, {"hello": column}, "# {row}\n# {column}\n")
    assert bench.verify(matrices=["demo"], services={"greeter": Greeter()}).code == 0
    cell = matrix.cells()["hello"]["hello"]
    assert (cell.note, cell.versions) == ("hello demo__hello__hello", {"greeter server": "1.0"})
    result = bench.verify(matrices=["demo"], fresh=True, services={"greeter": Greeter("greetd is not installed")})
    assert result.out == "skipped  demo/hello/hello  service greeter: greetd is not installed\n0 works, 1 skipped\n"
    assert matrix.cells()["hello"]["hello"] == cell


# What is wrong


def test_broken_parts_stop_no_other_pair(bench: Bench, matrix: Matrices) -> None:
    matrix.write({"hello": "greeting = 'hello'", "broken": "greeting = ("}, {"hello": "reply = 'hello'", "missing": ""})
    (matrix.folder / "columns" / "missing.py").unlink()
    result = bench.verify(matrices=["demo"])
    assert result.code == 1
    assert f"broken   {matrix.folder}/rows/broken.py:1:12: not Python: '(' was never closed\n" in result.out
    assert (
        f"broken   {matrix.folder}/columns/missing.py:1:1: this part of the matrix's programs is missing" in result.out
    )
    assert result.out.endswith("\n1 works, 2 broken\n")


def test_a_frame_that_does_not_take_the_parts_is_broken_and_no_result(bench: Bench, matrix: Matrices) -> None:
    matrix.write({}, {}, FRAME.replace("# {row}", "def f():\n    if 1:\n# {row}\n        pass"))
    matrix.write({"hello": "greeting = 'hello'"}, {"hello": ""}, (matrix.folder / "program.py").read_text())
    result = bench.verify(matrices=["demo"])
    assert result.code == 1
    assert "program.py for hello, hello:" in result.out
    assert "not Python: " in result.out
    assert not matrix.cells()


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"matrices": ["demoo"]}, "'demoo' is not a matrix; did you mean 'demo'?\n"),
        (
            {"matrices": ["xyz"]},
            "'xyz' is not a matrix; the ids of matrices are the names of the files in data/matrices\n",
        ),
        ({"shard": "3/2"}, "'3/2' is not a part of the jobs; for example 1/4, the first of four\n"),
        ({"rows": ["x"]}, "rows and columns are those of a matrix; name it with --matrix\n"),
        ({"shard": "x"}, "'x' is not a part of the jobs; for example 1/4, the first of four\n"),
    ],
)
def test_wrong_usage_is_told(bench: Bench, matrix: Matrices, options: dict[str, object], said: str) -> None:
    result = bench.verify(**options)
    assert (result.code, result.out, result.err) == (2, "", said)


def test_without_names_everything_is_run(bench: Bench, matrix: Matrices) -> None:
    bench.probe("demo/cors", "print('ok')")
    assert bench.verify().out.endswith("\n1 passed, 1 works, 1 fails\n")
    assert bench.verify("demo").out.endswith("\n1 passed\n")
    assert bench.verify("demo", matrices=["demo"]).out.endswith("\n1 passed, 0 works, 2 skipped\n")
    assert bench.verify(recorded=True).out.endswith("\n3 passed\n")


def test_a_broken_file_of_a_matrix_is_told(bench: Bench, matrix: Matrices) -> None:
    matrix.folder.with_suffix(".yaml").write_text("name: x\n")
    result = bench.verify(matrices=["demo"])
    assert result.code == 1
    assert f"broken   {matrix.folder}.yaml:1:1: rows: is missing" in result.out
