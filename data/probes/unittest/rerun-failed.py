# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
"""The command of unittest has no option that runs only the tests that failed the last time."""

import re
import subprocess
import sys

usage = subprocess.run([sys.executable, "-m", "unittest", "--help"], capture_output=True, text=True).stdout
options = re.findall(r"--[a-z-]+|(?<= )-[A-Za-z]\b", usage)
assert "--help" in options, usage
assert not [option for option in options if re.search("last|fail(?!fast)|again|rerun", option)], options
print(f"no such option among {len(set(options))}")
