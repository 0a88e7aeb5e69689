# /// script
# requires-python = ">=3.12"
# dependencies = ["django"]
# ///
"""Django runs an `async def` test, with the asynchronous client, to its failing assertion."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

SETTINGS = """
SECRET_KEY = "probe"
ROOT_URLCONF = __name__
urlpatterns = []
"""
TESTS = """
import asyncio
from django.test import SimpleTestCase

class Orders(SimpleTestCase):
    async def test_total(self):
        await asyncio.sleep(0)
        response = await self.async_client.get("/none")
        self.assertEqual(response.status_code, 404)
        self.assertEqual(10 + 2, 13)
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
    output = run()

assert "Ran 1 test" in output and "12 != 13" in output and "failures=1" in output, output
print("await self.async_client.get: 404; then AssertionError: 12 != 13")
