# /// script
# requires-python = ">=3.11"
# dependencies = ["py-spy"]
# ///
"""py-spy does not show a coroutine while it waits."""

import asyncio
import subprocess
import sys
import tempfile
from pathlib import Path


async def wait_for_stock() -> None:
    await asyncio.sleep(1)


def child() -> None:
    asyncio.run(wait_for_stock())


def main() -> None:
    if "child" in sys.argv:
        return child()
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder, "profile")
        command = [
            str(Path(sys.executable).with_name("py-spy")),
            "record",
            "--format=raw",
            "--idle",
            "--output",
            str(out),
            "--",
            sys.executable,
            __file__,
            "child",
        ]
        subprocess.run(command, check=True, capture_output=True)
        text = out.read_text()
    samples = {line.rsplit(" ", 1)[0]: int(line.rsplit(" ", 1)[1]) for line in text.splitlines()}
    waiting = sum(count for stack, count in samples.items() if "run_once" in stack)
    named = sum(count for stack, count in samples.items() if "wait_for_stock" in stack)
    assert waiting > 30, text
    assert named <= 2, text
    print(waiting, "samples of the event loop,", named, "of the coroutine")


if __name__ == "__main__":
    main()
