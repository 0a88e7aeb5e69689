# /// script
# requires-python = ">=3.11"
# dependencies = ["pyinstrument"]
# ///
"""Pyinstrument writes a profile as one HTML page that needs nothing else."""

import tempfile
import time
from pathlib import Path

from pyinstrument import Profiler


def busy_with_orders(seconds: float) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        sum(range(1000))


def main() -> None:
    with Profiler() as profiler:
        busy_with_orders(0.2)
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder, "profile.html")
        profiler.write_html(page)
        text = page.read_text()
    assert "busy_with_orders" in text
    assert "<html" in text.lower()
    assert 'src="http' not in text
    print("one page of", len(text) // 1000, "kB")


if __name__ == "__main__":
    main()
