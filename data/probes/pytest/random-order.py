# /// script
# requires-python = ">=3.11"
# dependencies = ["pytest", "pytest-randomly"]
# ///
"""pytest keeps the order of the file; with pytest-randomly the order follows a seed and can be had again."""

import subprocess
import sys
import tempfile
from pathlib import Path

TESTS = "".join(f"def test_{letter}(): pass\n" for letter in "abcdefgh")


def order(*options: str) -> list[str]:
    command = [sys.executable, "-m", "pytest", "-v", *options]
    output = subprocess.run(command, cwd=folder, capture_output=True, text=True).stdout
    return [line.split("::test_")[1][0] for line in output.splitlines() if "PASSED" in line]


with tempfile.TemporaryDirectory() as folder:
    Path(folder, "test_orders.py").write_text(TESTS)
    bare = order("-p", "no:randomly")
    one, again, two = (order(f"--randomly-seed={seed}") for seed in (1, 1, 2))

assert bare == list("abcdefgh"), bare
assert sorted(one) == sorted(two) == bare and one == again and bare != one != two != bare, (one, again, two)
print("bare:", *bare, "| seed 1:", *one, "| seed 2:", *two)
