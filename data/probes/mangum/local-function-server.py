# /// script
# requires-python = ">=3.11"
# dependencies = ["mangum"]
# ///
"""Mangum has no command and imports no module that could listen on a port."""

import subprocess
import sys
from importlib.metadata import distribution

CODE = """
import mangum, pkgutil, importlib, sys
for module in pkgutil.walk_packages(mangum.__path__, "mangum."):
    importlib.import_module(module.name)
print(sorted({"http.server", "socketserver", "uvicorn", "wsgiref.simple_server"} & set(sys.modules)))
"""


def main() -> None:
    commands = [
        entry.name for entry in distribution("mangum").entry_points if entry.group == "console_scripts"
    ]
    run = subprocess.run([sys.executable, "-m", "mangum"], capture_output=True, text=True)
    servers = subprocess.run(
        [sys.executable, "-c", CODE], capture_output=True, text=True, check=True
    ).stdout.strip()
    assert commands == [] and run.returncode != 0 and "__main__" in run.stderr, (commands, run.stderr)
    assert servers == "[]", servers
    print("commands:", commands, "server modules:", servers)


if __name__ == "__main__":
    main()
