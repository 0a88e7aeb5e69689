"""Whatever is in a file: problems or an entry, never an exception."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

import jsonschema
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from golden_cases import ATLAS, TODAY
from webatlas.atlas import examine
from webatlas.catalog import load_catalog
from webatlas.checks import check
from webatlas.lab.records import as_yaml
from webatlas.quick_reading import quick_record, quick_value
from webatlas.reading import Document, UnreadableError, read_text, read_value, read_yaml
from webatlas.schemas import load_schemas
from webatlas.texts import Reference, check_markdown, to_html

SCHEMAS = load_schemas()
TOOL = (ATLAS / "tools/alpha.yaml").read_text("utf-8")
RECORD = as_yaml(
    {
        "runs": {
            "one": {
                "saw": "it's\n  two\n lines",
                "seconds": 1.5,
                "version": None,
                "packages": {"a-b": "1.0", "yes": "2"},
            },
            "two": {"saw": "", "packages": {"null": "1", "'": "x"}},
        }
    }
)
MORE = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])

words = st.text(min_size=0, max_size=20)
values = st.recursive(words, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(words, inner, max_size=4))


@MORE
@given(raw=st.binary(max_size=200))
def test_any_bytes(raw: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "x.yaml"
        path.write_bytes(raw)
        try:
            document = read_yaml(path, Path(folder))
        except UnreadableError as error:
            assert error.problems
        else:
            assert document.value


@MORE
@given(value=values)
def test_what_is_written_is_read(value: Any) -> None:
    """YAML of texts comes back as those texts, unless it holds what is refused."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "x.yaml"
        path.write_text(yaml.safe_dump(value, default_style='"', allow_unicode=True), "utf-8")
        try:
            document = read_yaml(path, Path(folder))
        except UnreadableError as error:
            said = " ".join(problem.message for problem in error.problems)
            assert any(reason in said for reason in ("cannot be seen", "empty", "nested", "YAML", "UTF-8"))
        else:
            assert document.value == value


@MORE
@given(position=st.integers(0, len(TOOL) - 1), insert=st.text(max_size=3), cut=st.integers(0, 5))
def test_any_edit_of_a_tool(position: int, insert: str, cut: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        tools = Path(folder) / "data/tools"
        tools.mkdir(parents=True)
        edited = TOOL[:position] + insert + TOOL[position + cut :]
        (tools / "alpha.yaml").write_text(edited, "utf-8", errors="replace")
        for problem in check(load_catalog(Path(folder) / "data", "data"), TODAY).problems:
            assert str(problem).startswith("data/") and "\n" not in str(problem)
            assert str(problem).isprintable()


def agrees(text: str) -> bool:
    """Whether the quick readings read a text; what they read is what reading it event by event gives."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "x.yaml"
        path.write_text(text, "utf-8", errors="replace")
        try:
            text = read_text(path, path, "x.yaml")
        except UnreadableError:
            return False
    found = [value for value in (quick_record(text), quick_value(text)) if value]
    assert all(value == read_value(text, "x.yaml") for value in found), text
    return bool(found)


@MORE
@given(text=st.text(alphabet="ab1.-_:'\"|>?!&*#[]{},%@\\~ \t\n\r\x85\u2028\ufffe", max_size=40))
def test_quick_readings_of_any_text(text: str) -> None:
    agrees(text)
    agrees(f"runs:\n  a:\n    saw: |-\n      {text}\n    b: '{text}'\n")
    agrees(f"a:\n  - |\n    {text}\n  - >-\n    {text}\n  - {text}\n")


@MORE
@given(
    whole=st.sampled_from((TOOL, RECORD)),
    cuts=st.lists(
        st.tuples(st.integers(0, 2000), st.integers(0, 9), st.text(" \n\t-:'\"|#a1&*![]{}", max_size=4)), max_size=3
    ),
)
def test_quick_readings_of_any_edit(whole: str, cuts: list[tuple[int, int, str]]) -> None:
    for position, cut, insert in cuts:
        whole = whole[:position] + insert + whole[position + cut :]
    agrees(whole)


@MORE
@given(
    value=st.dictionaries(words, st.dictionaries(words, words | st.text(" \na'|", max_size=9), min_size=1), min_size=1)
)
def test_quick_readings_of_any_record(value: Any) -> None:
    agrees(as_yaml(value))


def test_quick_readings_read_what_is_usual() -> None:
    assert quick_value(TOOL) == read_value(TOOL, "x.yaml")
    assert quick_record(RECORD) == read_value(RECORD, "x.yaml")


@MORE
@given(field=st.sampled_from(sorted(SCHEMAS["tool"].resolved["properties"])), value=values)
def test_both_validators_agree(field: str, value: Any) -> None:
    """What the compiled validator lets through, jsonschema lets through too."""
    data = yaml.load(TOOL, Loader=yaml.BaseLoader)
    data[field] = value
    schema = SCHEMAS["tool"]
    problems = list(schema.problems(Document("x.yaml", TOOL, data)))
    formats = jsonschema.FormatChecker(formats=["date"])
    errors = list(jsonschema.Draft202012Validator(schema.resolved, format_checker=formats).iter_errors(data))
    assert bool(problems) == bool(errors)


@MORE
@given(text=st.text(alphabet="ab<>[]()!`*_#&;:/\\\n -=|~\"'xhtps.", max_size=60))
def test_accepted_texts_make_harmless_html(text: str) -> None:
    if list(check_markdown(text)):
        return

    def resolve(reference: Reference) -> tuple[str, str]:
        return "../x/", reference.label

    html = to_html(text, resolve)
    allowed = (
        "p",
        "/p",
        "ul",
        "/ul",
        "ol",
        "/ol",
        "li",
        "/li",
        "code",
        "/code",
        "em",
        "/em",
        "strong",
        "/strong",
        "a",
        "/a",
        "br",
    )
    for tag in html.split("<")[1:]:
        name = tag.split(">")[0].split(" ")[0]
        assert name in allowed, html
        if name == "a":
            assert tag.startswith(('a href="https://', 'a href="../x/"')), html


def test_the_whole_atlas_with_one_file_of_each_kind_broken(atlas: Path) -> None:
    """Every file's problem is found in one go."""
    for path in atlas.rglob("*.yaml"):
        path.write_text("a: 'b", "utf-8")
    problems = examine(atlas, "data", atlas / "docs", TODAY).problems
    broken = {problem.file for problem in problems if "a quote is not closed" in problem.message}
    assert broken == {f"data/{path.relative_to(atlas).as_posix()}" for path in atlas.rglob("*.yaml")}
