# /// script
# requires-python = ">=3.11"
# dependencies = ["py-spy"]
# ///
"""py-spy records a program and writes a flame graph as SVG."""

import subprocess
import sys
import tempfile
import time
from pathlib import Path


def busy_with_orders(seconds: float) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        sum(range(1000))


def child() -> None:
    busy_with_orders(1)


def main() -> None:
    if "child" in sys.argv:
        return child()
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder, "profile")
        command = [
            str(Path(sys.executable).with_name("py-spy")),
            "record",
            "--output",
            str(out),
            "--",
            sys.executable,
            __file__,
            "child",
        ]
        subprocess.run(command, check=True, capture_output=True)
        text = out.read_text()
    assert text.lstrip().startswith("<?xml"), text[:80]
    assert "<svg" in text
    assert "busy_with_orders" in text
    print("a flame graph of", len(text) // 1000, "kB")


if __name__ == "__main__":
    main()
