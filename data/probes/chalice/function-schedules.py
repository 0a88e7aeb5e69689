# /// script
# requires-python = ">=3.11"
# dependencies = ["chalice"]
# ///
"""A schedule in a Chalice decorator stands in the generated template, and its event calls the function."""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

APP = """
from chalice import Chalice, Rate

app = Chalice(app_name="shop")


@app.schedule(Rate(1, unit=Rate.DAYS))
def nightly(event):
    return event.time
"""


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "app.py").write_text(APP)
        Path(folder, "requirements.txt").touch()
        Path(folder, ".chalice").mkdir()
        Path(folder, ".chalice", "config.json").write_text('{"app_name": "shop", "stages": {"dev": {}}}')
        command = [sys.executable, "-c", "from chalice.cli import main; main()", "package", "out"]
        region = {"AWS_DEFAULT_REGION": "eu-west-1"}
        subprocess.run(command, cwd=folder, check=True, env=os.environ | region, stdout=subprocess.DEVNULL)
        template = json.loads(Path(folder, "out", "sam.json").read_text())
        rules = [
            r
            for r in template["Resources"].values()
            if "ScheduleExpression" in json.dumps(r) or "Schedule" in str(r)
        ]
        assert "rate(1 day)" in json.dumps(rules), template
        sys.path.insert(0, folder)
        from app import nightly

        event = {
            "version": "0",
            "account": "1",
            "region": "eu-west-1",
            "detail": {},
            "detail-type": "Scheduled Event",
        }
        event |= {"source": "aws.events", "time": "2026-11-24T03:00:00Z", "id": "1", "resources": []}
        assert nightly(event, None) == "2026-11-24T03:00:00Z"
    print("in the template:", [r["Type"] for r in rules], "rate(1 day)")


if __name__ == "__main__":
    main()
