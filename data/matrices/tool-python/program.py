"""The tool's package installs on this Python, and its module imports."""

import contextlib
import importlib
import importlib.metadata
import sys

# {row}

# {column}

assert sys.version_info[:2] == PYTHON, sys.version
with contextlib.suppress(ModuleNotFoundError):  # what builds on Django is only ever imported in a configured project
    importlib.import_module("django.conf").settings.configure()
    importlib.import_module("django").setup()

distribution = importlib.metadata.distribution(PACKAGE)
try:
    seen = f"imported {importlib.import_module(IMPORT_NAME).__name__}"
except ModuleNotFoundError as error:
    commands = sorted(file.name for file in distribution.files or () if file.parent.name == "bin")
    if error.name != IMPORT_NAME or not commands:
        raise
    seen = f"no module, the command {commands[0]}"
print(f"{seen} of {PACKAGE} {distribution.version}")
