# /// script
# requires-python = ">=3.11"
# dependencies = ["py-spy"]
# ///
"""py-spy shows the stack of a running process that knows nothing of it."""

import subprocess
import sys
import time
from pathlib import Path


def busy_with_orders(seconds: float) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        sum(range(1000))


def main() -> None:
    if "child" in sys.argv:
        print("ready", flush=True)
        return busy_with_orders(60)
    child = subprocess.Popen([sys.executable, __file__, "child"], stdout=subprocess.PIPE)
    child.stdout.readline()
    try:
        command = [str(Path(sys.executable).with_name("py-spy")), "dump", "--pid", str(child.pid)]
        stack = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    finally:
        child.kill()
        child.wait()
    lines = [line.strip() for line in stack.splitlines() if "busy_with_orders" in line]
    assert len(lines) == 1, stack
    print(lines[0])


if __name__ == "__main__":
    main()
