# /// script
# requires-python = ">=3.11"
# dependencies = ["fluent.runtime", "ftl-extract"]
# ///
"""FTL-Extract collects the ids of `format_value` calls into an FTL file, and keeps what is translated."""

import subprocess
import sys
import tempfile
from importlib.metadata import entry_points
from pathlib import Path

from fluent.runtime import FluentLocalization, FluentResourceLoader

OPTIONS = ["-l", "de", "--i18n-keys", "format_value", "--i18n-keys-prefix", "l10n"]


def main() -> None:
    commands = [entry.value for entry in entry_points(group="console_scripts")]
    assert commands and not [value for value in commands if value.startswith("fluent.")], commands
    with tempfile.TemporaryDirectory() as folder:
        source, german = Path(folder, "app", "shop.py"), Path(folder, "locales", "de", "_default.ftl")
        source.parent.mkdir()

        def extract(code: str) -> str:
            source.write_text(code)
            command = [Path(sys.executable).with_name("ftl"), "extract", "app", "locales", *OPTIONS]
            subprocess.run(command, cwd=folder, check=True, capture_output=True)
            return german.read_text()

        new = extract('print(l10n.format_value("hello"))\n')
        assert new.strip() == "hello = hello", new
        german.write_text("hello = Hallo\n")
        updated = extract('print(l10n.format_value("hello"), l10n.format_value("goodbye"))\n')
        loader = FluentResourceLoader(folder + "/locales/{locale}")
        l10n = FluentLocalization(["de"], ["_default.ftl"], loader)
        assert l10n.format_value("hello") == "Hallo" and "goodbye = goodbye" in updated, updated
    print(*updated.split("\n"))


if __name__ == "__main__":
    main()
