# /// script
# requires-python = ">=3.12"
# dependencies = ["django"]
# ///
"""Django's `test` command has no option that runs only the tests that failed the last time."""

import re
import subprocess
import sys

command = [sys.executable, "-m", "django", "test", "--settings=django.conf.global_settings", "--help"]
usage = subprocess.run(command, capture_output=True, text=True).stdout
options = set(re.findall(r"--[a-z-]+", usage))
assert {"--shuffle", "--durations", "--parallel"} <= options, usage
assert not [option for option in options if re.search("last|again|rerun|failed", option)], options
print(f"{len(options)} options, none for it")
