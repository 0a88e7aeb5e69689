# /// script
# requires-python = ">=3.11"
# dependencies = ["py-spy"]
# ///
"""py-spy takes a hundred samples a second: far fewer than the calls that were made."""

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
    calls, end = 0, time.monotonic() + 2
    while time.monotonic() < end:
        calls += 1
        busy_with_orders(0)
    assert calls > 10_000, calls


def main() -> None:
    if "child" in sys.argv:
        return child()
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder, "profile")
        command = [
            str(Path(sys.executable).with_name("py-spy")),
            "record",
            "--format=raw",
            "--output",
            str(out),
            "--",
            sys.executable,
            __file__,
            "child",
        ]
        subprocess.run(command, check=True, capture_output=True)
        text = out.read_text()
    samples = sum(int(line.rsplit(" ", 1)[1]) for line in text.splitlines() if "child" in line)
    assert 50 < samples < 400, text
    print(samples, "samples in two seconds, of more than 10000 calls")


if __name__ == "__main__":
    main()
