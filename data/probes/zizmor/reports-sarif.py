# /// script
# requires-python = ">=3.11"
# dependencies = ["zizmor"]
# ///
"""zizmor writes its findings as SARIF, with file and line."""

import json
import subprocess
import tempfile
from pathlib import Path

path = Path(tempfile.mkdtemp(), ".github", "workflows", "w.yml")
path.parent.mkdir(parents=True)
path.write_text(
    "name: t\non: push\njobs:\n  t:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: a/b@v1\n"
)
command = ["zizmor", "--offline", "--format", "sarif", str(path)]
report = json.loads(subprocess.run(command, capture_output=True, text=True, check=False).stdout)
(run,) = report["runs"]
found = {
    result["ruleId"]: result["locations"][0]["physicalLocation"]["region"]["startLine"]
    for result in run["results"]
}
assert report["version"] == "2.1.0" and found["zizmor/unpinned-uses"] == 7, found
print("SARIF", report["version"], found)
