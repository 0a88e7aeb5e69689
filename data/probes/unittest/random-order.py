# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
"""The command of unittest has no option that shuffles the tests or takes a seed."""

import re
import subprocess
import sys

usage = subprocess.run([sys.executable, "-m", "unittest", "--help"], capture_output=True, text=True).stdout
options = re.findall(r"--[a-z-]+|(?<= )-[A-Za-z]\b", usage)
assert "--help" in options, usage
assert not [option for option in options if re.search("random|shuffle|seed|order", option)], options
print(f"no such option among {len(set(options))}")
