# /// script
# requires-python = ">=3.12"
# dependencies = ["responses", "requests"]
# ///
"""responses works in a unittest class, as a decorator of the test."""

import io
import unittest

import requests
import responses


class Orders(unittest.TestCase):
    @responses.activate
    def test_order(self) -> None:
        responses.get("https://shop.invalid/orders/7", json={"id": 7})
        self.assertEqual(requests.get("https://shop.invalid/orders/7", timeout=5).json(), {"id": 7})


suite = unittest.defaultTestLoader.loadTestsFromTestCase(Orders)
result = unittest.TextTestRunner(stream=io.StringIO()).run(suite)
assert result.wasSuccessful() and result.testsRun == 1, result.failures + result.errors
print("1 test of a TestCase passed")
