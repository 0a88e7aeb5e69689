# /// script
# requires-python = ">=3.12"
# dependencies = ["aioresponses-ng", "aiohttp"]
# ///
"""aioresponses-ng works in a unittest class, as a decorator of the test."""

import io
import unittest

import aiohttp
from aioresponses import aioresponses


class Orders(unittest.IsolatedAsyncioTestCase):
    @aioresponses()
    async def test_order(self, mock: aioresponses) -> None:
        mock.get("https://shop.invalid/orders/7", payload={"id": 7})
        async with aiohttp.ClientSession() as session:
            answer = await session.get("https://shop.invalid/orders/7")
            self.assertEqual(await answer.json(), {"id": 7})


suite = unittest.defaultTestLoader.loadTestsFromTestCase(Orders)
result = unittest.TextTestRunner(stream=io.StringIO()).run(suite)
assert result.wasSuccessful() and result.testsRun == 1, result.failures + result.errors
print("1 test of a TestCase passed")
