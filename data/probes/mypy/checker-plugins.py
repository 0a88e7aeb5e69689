# /// script
# requires-python = ">=3.12"
# dependencies = ["mypy"]
# [tool.webatlas]
# timeout = 120
# ///
"""mypy loads a plugin of the project that gives the result of a call another type."""

import subprocess
import sys
import tempfile
from pathlib import Path

PLUGIN = """
from mypy.plugin import Plugin

class Prices(Plugin):
    def get_function_hook(self, name):
        if name == "shop.price":
            return lambda context: context.api.named_generic_type("builtins.int", [])

def plugin(version):
    return Prices
"""
CODE = """
def price() -> object: return 12

reveal_type(price())
"""


def check(*options: str) -> str:
    command = [sys.executable, "-m", "mypy", *options]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    return done.stdout


with tempfile.TemporaryDirectory() as folder:
    Path(folder, "shop.py").write_text(CODE.lstrip())
    Path(folder, "prices.py").write_text(PLUGIN)
    plain = check("shop.py")
    Path(folder, "mypy.ini").write_text("[mypy]\nplugins = prices.py\n")
    told = check("shop.py")

assert 'Revealed type is "object"' in plain or "builtins.object" in plain, plain
assert 'Revealed type is "int"' in told or "builtins.int" in told, told
print("with the plugin:", told.splitlines()[0])
