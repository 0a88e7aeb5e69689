"""Starters as files: what belongs to them, what their manifest says, and their archive."""

from __future__ import annotations

import io
import tarfile
from pathlib import Path

import pytest

from golden_cases import ATLAS
from webatlas.exports.starters import packed
from webatlas.schemas import load_schemas
from webatlas.starters import DEFAULT_TIMEOUT, Starter, read_starter

REAL = Path(__file__).parents[1] / "data"
SCHEMA = load_schemas()["starter"]
SITE = ("README.md", "check.py", "pyproject.toml", "site.py", ".gitignore")


def read(data: Path, id: str = "site") -> Starter:
    return read_starter(data, id, SCHEMA)


def test_what_a_manifest_says() -> None:
    starter = read(ATLAS)
    assert starter.needs.dependencies == ("alpha", "alpha-test")
    assert starter.needs.services == starter.launch.services == ("redis",)
    assert str(starter.needs.requires_python) == ">=3.11"
    assert starter.needs.timeout == starter.launch.timeout == DEFAULT_TIMEOUT
    assert {file.path for file in starter.files} == set(SITE)


@pytest.mark.parametrize(
    "leaving",
    [
        ".env",
        ".venv/bin/python",
        "__pycache__/site.pyc",
        ".pytest_cache/x",
        "uv.lock",
        "site.py~",
        "db.sqlite3",
        "var/x",
    ],
)
def test_what_working_on_a_starter_leaves_is_no_part_of_it(atlas: Path, leaving: str) -> None:
    before = read(atlas).sha256
    path = atlas / "starters" / "site" / leaving
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("SECRET=1\n")
    assert read(atlas).sha256 == before
    assert "SECRET" not in str(packed(read(atlas)))


@pytest.mark.parametrize("name", [*SITE, "new.py"])
def test_every_other_file_counts(atlas: Path, name: str) -> None:
    before = read(atlas).sha256
    with (atlas / "starters" / "site" / name).open("a") as file:
        file.write("\n# more\n")
    assert read(atlas).sha256 != before


def test_a_name_counts_too(atlas: Path) -> None:
    before = read(atlas).sha256
    folder = atlas / "starters" / "site"
    (folder / "site.py").rename(folder / "sites.py")
    assert read(atlas).sha256 != before


def test_the_archive_holds_the_files_in_one_folder_and_is_always_the_same(atlas: Path) -> None:
    content = packed(read(atlas))
    (atlas / "starters" / "site" / "site.py").touch()
    assert packed(read(atlas)) == content
    with tarfile.open(fileobj=io.BytesIO(content)) as archive:
        texts = {member.name: archive.extractfile(member).read().decode() for member in archive}
    assert texts == {f"site/{file.path}": file.text for file in read(atlas).files}


@pytest.mark.parametrize("id", sorted(path.stem for path in (REAL / "stacks").glob("*.yaml")))
def test_the_real_starters_have_what_a_reader_needs(id: str) -> None:
    files = {file.path: file.text for file in read(REAL, id).files}
    assert "```bash\n" in files["README.md"], "three commands"
    assert ".env" in files[".gitignore"].split(), "settings of one's own stay out of the history"
