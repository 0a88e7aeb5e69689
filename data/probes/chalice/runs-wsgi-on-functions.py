# /// script
# requires-python = ">=3.11"
# dependencies = ["chalice", "flask"]
# ///
"""Chalice packages its own application and refuses a Flask application in its place."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

APPS = {
    "Chalice": "from chalice import Chalice\napp = Chalice('shop')\n",
    "Flask": "from flask import Flask\napp = Flask('shop')\n",
}


def package(source: str) -> tuple[int, str]:
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "app.py").write_text(source)
        Path(folder, "requirements.txt").touch()
        Path(folder, ".chalice").mkdir()
        Path(folder, ".chalice", "config.json").write_text('{"app_name": "shop", "stages": {"dev": {}}}')
        command = [
            sys.executable,
            "-c",
            "import sys; from chalice.cli import main; sys.exit(main())",
            "package",
            "out",
        ]
        region = {"AWS_DEFAULT_REGION": "eu-west-1"}
        done = subprocess.run(command, cwd=folder, env=os.environ | region, capture_output=True, text=True)
        return done.returncode, done.stderr.strip()[-80:]


def main() -> None:
    results = {name: package(source) for name, source in APPS.items()}
    assert results["Chalice"][0] == 0, results
    assert results["Flask"][0] != 0 and "'Flask' object" in results["Flask"][1], results
    print(*results.items())


if __name__ == "__main__":
    main()
