# /// script
# requires-python = ">=3.11"
# dependencies = ["zizmor"]
# ///
"""zizmor finds nothing to look at in a GitLab pipeline."""

import subprocess
import tempfile
from pathlib import Path

folder = Path(tempfile.mkdtemp())
folder.joinpath(".gitlab-ci.yml").write_text("test: {script: [make]}\n")
done = subprocess.run(["zizmor", "--offline", str(folder)], capture_output=True, text=True, check=False)
assert done.returncode != 0 and "no inputs collected" in done.stderr, done.stderr
print("no inputs collected")
