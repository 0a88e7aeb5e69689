"""`python -m webatlas.lab [TOOL …]`, until the command line has it."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from webatlas.lab.verify import verify


def main() -> int:
    """Run the lab with the options of `webatlas verify`."""
    parser = argparse.ArgumentParser(prog="webatlas verify")
    parser.add_argument("tools", nargs="*", metavar="TOOL")
    parser.add_argument("--recorded", action="store_true")
    parser.add_argument("--jobs", type=int)
    parser.add_argument("--python")
    parser.add_argument("--timeout", type=float, default=60.0)
    parser.add_argument("--data", type=Path, default=Path("data"))
    given = parser.parse_args()
    return verify(
        given.data,
        given.tools,
        recorded=given.recorded,
        jobs=given.jobs,
        python=given.python,
        timeout=given.timeout,
        out=sys.stdout,
    )


if __name__ == "__main__":
    sys.exit(main())
