# /// script
# requires-python = ">=3.11"
# dependencies = ["memray"]
# ///
"""`memray flamegraph` writes a profile as an HTML page."""

import subprocess
import sys
import tempfile
from pathlib import Path

import memray


def load_orders() -> list[bytes]:
    return [bytes(1_000_000) for _ in range(50)]


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        with memray.Tracker(Path(folder, "profile.bin")):
            load_orders()
        command = [sys.executable, "-m", "memray", "flamegraph", "--output", "page.html", "profile.bin"]
        subprocess.run(command, cwd=folder, check=True, capture_output=True)
        text = Path(folder, "page.html").read_text()
    assert "load_orders" in text
    assert "<html" in text.lower()
    print("a page of", len(text) // 1000, "kB")


if __name__ == "__main__":
    main()
