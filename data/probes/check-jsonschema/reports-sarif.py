# /// script
# requires-python = ">=3.11"
# dependencies = ["check-jsonschema"]
# ///
"""check-jsonschema writes text or JSON, and knows no SARIF."""

import subprocess
import sys
import tempfile
from pathlib import Path

path = Path(tempfile.mkdtemp(), "w.yml")
path.write_text("on: push\njobs: {}\n")


def check(form):
    schema = ["--builtin-schema", "vendor.github-workflows", "--output-format", form]
    command = [sys.executable, "-m", "check_jsonschema", *schema, str(path)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


assert check("json").stdout.startswith("{")
refused = check("sarif")
assert refused.returncode == 2 and "sarif" in refused.stderr, refused.stderr
print(refused.stderr.strip().splitlines()[-1])
