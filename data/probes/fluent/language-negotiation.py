# /// script
# requires-python = ">=3.11"
# dependencies = ["fluent.runtime"]
# ///
"""Fluent takes the languages that it is given by their exact names, and reads no header."""

import tempfile
from pathlib import Path

import fluent.runtime
from fluent.runtime import FluentLocalization, FluentResourceLoader


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "de").mkdir()
        Path(folder, "de", "shop.ftl").write_text("hello = Hallo\n")
        loader = FluentResourceLoader(folder + "/{locale}")
        asked = [["de"], ["de-AT"], ["de-AT,de;q=0.9"]]
        texts = [
            FluentLocalization(languages, ["shop.ftl"], loader).format_value("hello") for languages in asked
        ]
    assert texts == ["Hallo", "hello", "hello"], texts
    assert not [name for name in dir(fluent.runtime) if "negotiat" in name.lower()]
    print(*texts)


if __name__ == "__main__":
    main()
