# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
"""unittest's command loads no plugins; from code, a result class of one's own sees each result."""

import io
import subprocess
import sys
import unittest


class Loud(unittest.TextTestResult):
    def addSuccess(self, test: unittest.TestCase) -> None:
        print("result class saw", test.id().split(".")[-1])
        super().addSuccess(test)


class Orders(unittest.TestCase):
    def test_pay(self) -> None:
        self.assertTrue(True)


suite = unittest.defaultTestLoader.loadTestsFromTestCase(Orders)
result = unittest.TextTestRunner(resultclass=Loud, stream=io.StringIO()).run(suite)
assert result.wasSuccessful() and result.testsRun == 1
usage = subprocess.run([sys.executable, "-m", "unittest", "--help"], capture_output=True, text=True).stdout
assert "--durations" in usage and not any(word in usage for word in ("plugin", "runner", "config")), usage
print("no option of the command names a plugin, runner or configuration file")
