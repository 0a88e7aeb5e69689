# /// script
# requires-python = ">=3.11"
# dependencies = ["check-jsonschema"]
# ///
"""A pipeline job gets an identity token for one audience, by GitLab's schema."""

import subprocess
import sys
import tempfile
from pathlib import Path

PIPELINE = """\
deploy:
  id_tokens:
    CLOUD_TOKEN:
      aud: https://cloud.example.com
  environment: production
  script:
    - ./deploy "$CLOUD_TOKEN"
"""


def check(text):
    path = Path(tempfile.mkdtemp(), "pipeline.yml")
    path.write_text(text)
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", "vendor.gitlab-ci", str(path)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


right, wrong = check(PIPELINE), check(PIPELINE.replace("aud:", "audience:"))
assert right.returncode == 0, right.stdout
assert wrong.returncode == 1 and "aud" in wrong.stdout, wrong.stdout
print("id_tokens with aud is accepted; without it is refused")
