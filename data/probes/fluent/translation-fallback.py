# /// script
# requires-python = ">=3.11"
# dependencies = ["fluent.runtime"]
# ///
"""`FluentLocalization` takes what Austrian German lacks from German."""

import tempfile
from pathlib import Path

from fluent.runtime import FluentLocalization, FluentResourceLoader


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        for language, source in {"de": "hello = Hallo\nbye = Tschüs\n", "de-AT": "hello = Servus\n"}.items():
            Path(folder, language).mkdir()
            Path(folder, language, "shop.ftl").write_text(source)
        loader = FluentResourceLoader(folder + "/{locale}")
        austrian = FluentLocalization(["de-AT", "de"], ["shop.ftl"], loader)
        texts = [austrian.format_value(message) for message in ("hello", "bye")]
    assert texts == ["Servus", "Tschüs"], texts
    print(*texts)


if __name__ == "__main__":
    main()
