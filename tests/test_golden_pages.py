"""What the generator makes of the small atlas, to the byte.

After a wanted change: `pytest tests/test_golden_pages.py --update-golden`, then read the difference.
"""

from __future__ import annotations

import datetime as dt
import io
import tarfile
from pathlib import Path

import pytest

from golden_cases import ATLAS, GOLDEN, TODAY
from webatlas.atlas import examine
from webatlas.pages.page import Asset
from webatlas.pages.templating import package_url
from webatlas.publishing import Output, build

EXPECTED = GOLDEN / "pages"
NOON = dt.datetime(2026, 11, 22, 12, tzinfo=dt.UTC)


def made() -> Output:
    checked = examine(ATLAS, "data", ATLAS / "docs", TODAY)
    return build(
        checked.catalog,
        url="https://atlas.example.com/",
        repository="https://code.example.com/atlas",
        generated=NOON,
    )


def files() -> dict[str, str]:
    """Every page and every file but the schemas, which are copies; a package's page is written as its package URL."""
    output = made()
    texts = {page.path: page.markdown for page in output.pages if page.address != "contribute/fields/"}
    texts |= {asset.path: shown(asset) for asset in output.assets if not asset.path.startswith("schema/")}
    packages = ("pkg:pypi/alpha-admin", "pkg:pypi/alpha")
    for package in packages:
        texts = {path: text.replace(package_url(package), package) for path, text in texts.items()}
    return texts


def shown(asset: Asset) -> str:
    """The text of a file; of an archive, its members."""
    if isinstance(asset.content, str):
        return asset.content
    with tarfile.open(fileobj=io.BytesIO(asset.content)) as archive:
        return "".join(f"{one.mode:o} {one.size} {one.name}\n" for one in archive)


@pytest.mark.parametrize("path", sorted(files()))
def test_file(path: str, request: pytest.FixtureRequest) -> None:
    expected = EXPECTED / f"{path}.txt"
    if request.config.getoption("--update-golden"):
        expected.parent.mkdir(parents=True, exist_ok=True)
        expected.write_text(files()[path], "utf-8")
    assert files()[path] == expected.read_text("utf-8")


def test_nothing_else_is_expected() -> None:
    expected = {path.relative_to(EXPECTED).as_posix().removesuffix(".txt") for path in EXPECTED.rglob("*.txt")}
    assert expected == set(files())


def test_twice_is_the_same() -> None:
    assert made() == made()


def test_every_field_is_in_the_reference() -> None:
    page = next(page for page in made().pages if page.address == "contribute/fields/")
    for field in (
        "lifecycle.state",
        "choose[].when",
        "claims.&lt;feature&gt;.level",
        "questions.&lt;id&gt;.answers[].id",
    ):
        assert field in page.body, field


def test_pages_know_nothing_of_mkdocs() -> None:
    """The generator could serve any site generator: only the bridge and the hook file import MkDocs."""
    package = Path(__file__).parents[1] / "hooks/webatlas"
    importing = {
        path.name
        for path in package.rglob("*.py")
        if "import mkdocs" in (text := path.read_text("utf-8")) or "from mkdocs" in text
    }
    assert importing == {"mkdocs_bridge.py"}
