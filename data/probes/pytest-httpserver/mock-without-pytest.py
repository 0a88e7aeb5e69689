# /// script
# requires-python = ">=3.12"
# dependencies = ["pytest-httpserver", "requests"]
# ///
"""pytest-httpserver's server works in a unittest class."""

import io
import unittest

import requests
from pytest_httpserver import HTTPServer


class Orders(unittest.TestCase):
    def test_order(self) -> None:
        server = self.enterContext(HTTPServer(host="127.0.0.1", port=0))
        server.expect_request("/orders/7").respond_with_json({"id": 7})
        self.assertEqual(requests.get(server.url_for("/orders/7"), timeout=5).json(), {"id": 7})


suite = unittest.defaultTestLoader.loadTestsFromTestCase(Orders)
result = unittest.TextTestRunner(stream=io.StringIO()).run(suite)
assert result.wasSuccessful() and result.testsRun == 1, result.failures + result.errors
print("1 test of a TestCase passed")
