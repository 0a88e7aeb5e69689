# /// script
# requires-python = ">=3.11"
# dependencies = ["nose2"]
# ///
"""nose2 with every plugin of its package has no option that shuffles the tests or takes a seed."""

import pkgutil
import re
import subprocess
import sys

import nose2.plugins

# Without printhooks, a debugging aid whose option -P the profiler takes too.
names = [f"nose2.plugins.{module.name}" for module in pkgutil.iter_modules(nose2.plugins.__path__)]
plugins = [f"--plugin={name}" for name in names if not name.endswith(("constants", "loader", "printhooks"))]
command = [sys.executable, "-m", "nose2", *plugins, "--help"]
options = set(re.findall(r"--[a-z-]+", subprocess.run(command, capture_output=True, text=True).stdout))
assert {"--junit-xml", "--processes", "--attribute"} <= options, options
assert not [option for option in options if re.search("random|shuffle|seed|order", option)], options
print(f"{len(plugins)} plugins, {len(options)} options, none for it")
