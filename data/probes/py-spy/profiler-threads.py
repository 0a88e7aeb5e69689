# /// script
# requires-python = ">=3.11"
# dependencies = ["py-spy"]
# ///
"""py-spy sees all threads of the process."""

import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path


def busy_with_orders(seconds: float) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        sum(range(1000))


def child() -> None:
    thread = threading.Thread(target=busy_with_orders, args=(1,))
    thread.start()
    busy_with_orders(1)
    thread.join()


def main() -> None:
    if "child" in sys.argv:
        return child()
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder, "profile")
        command = [
            str(Path(sys.executable).with_name("py-spy")),
            "record",
            "--format=raw",
            "--threads",
            "--output",
            str(out),
            "--",
            sys.executable,
            __file__,
            "child",
        ]
        subprocess.run(command, check=True, capture_output=True)
        text = out.read_text()
    stacks = [line for line in text.splitlines() if "busy_with_orders" in line]
    main_thread = [line for line in stacks if ";child" in line]
    assert main_thread and len(main_thread) < len(stacks), text
    print("stacks of the main thread:", len(main_thread), "of", len(stacks))


if __name__ == "__main__":
    main()
