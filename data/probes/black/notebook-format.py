# /// script
# requires-python = ">=3.12"
# dependencies = ["black[jupyter]"]
# ///
"""Black formats the cells of a Jupyter notebook, with its extra `jupyter`."""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

with tempfile.TemporaryDirectory() as folder:
    file = Path(folder, "shop.ipynb")
    cell = {
        "cell_type": "code",
        "source": ["total(price = 10)"],
        "metadata": {},
        "outputs": [],
        "execution_count": None,
    }
    kernel = {"language_info": {"name": "python"}}
    file.write_text(json.dumps({"cells": [cell], "metadata": kernel, "nbformat": 4, "nbformat_minor": 4}))
    subprocess.run([sys.executable, "-m", "black", "-q", file], check=True)
    after = json.loads(file.read_text())["cells"][0]["source"]

assert "".join(after) == "total(price=10)", after
print(*after)
