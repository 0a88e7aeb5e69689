# /// script
# requires-python = ">=3.11"
# dependencies = ["zappa"]
# ///
"""None of Zappa's commands serves the application on this machine."""

import os
import re
import subprocess
import sys


def main() -> None:
    command = [sys.executable, "-m", "zappa.cli", "--help"]
    environment = os.environ | {"VIRTUAL_ENV": sys.prefix, "COLUMNS": "200"}
    text = subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout
    names = max(re.findall(r"\{([a-z,-]+)\}", text), key=len).split(",")
    assert {"deploy", "invoke", "package", "tail"} <= set(names), names
    local = [name for name in names if re.search("local|serve|run|start|dev", name)]
    assert local == [], local
    print(*names)


if __name__ == "__main__":
    main()
