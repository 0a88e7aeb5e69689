# /// script
# requires-python = ">=3.11"
# dependencies = ["motor", "mypy"]
#
# [tool.webatlas]
# timeout = 180
# ///
"""Motor ships its types: mypy accepts a program in strict mode and rejects a misspelt method."""

import subprocess
import sys
import tempfile
from pathlib import Path

GOOD = """
from motor.motor_asyncio import AsyncIOMotorCollection


async def names(items: AsyncIOMotorCollection[dict[str, str]]) -> list[str]:
    return [item["name"] async for item in items.find().batch_size(100)]
"""
BAD = GOOD.replace("batch_size", "batch_siz")


def mypy(program: str) -> str:
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "program.py").write_text(program)
        options = ["--strict", "--no-error-summary", f"--cache-dir={folder}"]
        command = [sys.executable, "-m", "mypy", *options, "program.py"]
        return subprocess.run(command, cwd=folder, capture_output=True, text=True).stdout


def main() -> None:
    assert mypy(GOOD) == "", mypy(GOOD)
    assert "has no attribute" in mypy(BAD), mypy(BAD)
    print("mypy --strict accepts the program and rejects:", mypy(BAD).split(": error: ")[1].splitlines()[0])


if __name__ == "__main__":
    main()
