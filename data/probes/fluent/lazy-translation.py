# /// script
# requires-python = ">=3.11"
# dependencies = ["fluent.runtime"]
# ///
"""Fluent formats at the call and gives a text; nothing waits until it is shown."""

import tempfile
from pathlib import Path

import fluent.runtime
from fluent.runtime import FluentLocalization, FluentResourceLoader


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "de").mkdir()
        Path(folder, "de", "shop.ftl").write_text("hello = Hallo\n")
        loader = FluentResourceLoader(folder + "/{locale}")
        label = FluentLocalization(["de"], ["shop.ftl"], loader).format_value("hello")
    assert type(label) is str and label == "Hallo", type(label)
    assert not [name for name in dir(fluent.runtime) if "lazy" in name.lower()]
    print(type(label).__name__, label)


if __name__ == "__main__":
    main()
