# /// script
# requires-python = ">=3.12"
# dependencies = ["django"]
# ///
"""Django selects tests by a part of their name with `-k`, and by a tag with `--tag`."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

SETTINGS = "SECRET_KEY = 'probe'"
TESTS = """
from django.test import SimpleTestCase, tag

class Orders(SimpleTestCase):
    def test_pay_card(self): pass
    @tag("slow")
    def test_pay_bill(self): pass
    @tag("slow")
    def test_ship(self): pass
"""


def run(*options: str) -> str:
    command = [sys.executable, "-m", "django", "test", "--settings=settings", *options]
    done = subprocess.run(
        command, cwd=folder, capture_output=True, text=True, env={**os.environ, "PYTHONPATH": folder}
    )
    return done.stdout + done.stderr


with tempfile.TemporaryDirectory() as folder:
    Path(folder, "settings.py").write_text(SETTINGS)
    Path(folder, "test_shop.py").write_text(TESTS)
    by_name, by_tag = run("-v", "2", "-k", "pay"), run("-v", "2", "--tag", "slow")

assert "Ran 2 tests" in by_name and "test_ship" not in by_name, by_name
assert "Ran 2 tests" in by_tag and "test_pay_card" not in by_tag, by_tag
print("-k pay: test_pay_card, test_pay_bill; --tag slow: test_pay_bill, test_ship")
