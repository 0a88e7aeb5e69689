# /// script
# requires-python = ">=3.12"
# dependencies = ["respx", "httpx"]
# ///
"""RESPX works in a unittest class, as a decorator of the test."""

import io
import unittest

import httpx
import respx


class Orders(unittest.TestCase):
    @respx.mock
    def test_order(self) -> None:
        respx.get("https://shop.invalid/orders/7").respond(json={"id": 7})
        self.assertEqual(httpx.get("https://shop.invalid/orders/7").json(), {"id": 7})


suite = unittest.defaultTestLoader.loadTestsFromTestCase(Orders)
result = unittest.TextTestRunner(stream=io.StringIO()).run(suite)
assert result.wasSuccessful() and result.testsRun == 1, result.failures + result.errors
print("1 test of a TestCase passed")
