# /// script
# requires-python = ">=3.11"
# dependencies = ["fluent.runtime"]
# ///
"""Fluent registers no extractor with Babel: a message that nobody wrote is shown by its id."""

import tempfile
from importlib.metadata import entry_points
from pathlib import Path

from fluent.runtime import FluentLocalization, FluentResourceLoader


def main() -> None:
    extractors = {entry.dist.name.lower() for entry in entry_points(group="babel.extractors")}
    assert "babel" in extractors and not [name for name in extractors if "fluent" in name], extractors
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "de").mkdir()
        Path(folder, "de", "shop.ftl").write_text("hello = Hallo\n")
        loader = FluentResourceLoader(folder + "/{locale}")
        german = FluentLocalization(["de"], ["shop.ftl"], loader)
        texts = [german.format_value("hello"), german.format_value("goodbye")]
    assert texts == ["Hallo", "goodbye"], texts
    print(*texts)


if __name__ == "__main__":
    main()
