# /// script
# requires-python = ">=3.11"
# dependencies = ["flask-caching", "mypy"]
# ///
"""Mypy reports a wrong argument of a function under Flask-Caching's `memoize`."""

from mypy import api

CODE = """
from flask_caching import Cache

cache = Cache()

@cache.memoize(timeout=60)
def double(number: int) -> int:
    return number * 2

double(2)
double("two")
"""


def main() -> None:
    report, _, status = api.run(["--strict", "-c", CODE])
    assert status == 1 and "Found 1 error" in report and "<string>:11: error: Argument 1" in report, report
    print(report.splitlines()[0])


if __name__ == "__main__":
    main()
