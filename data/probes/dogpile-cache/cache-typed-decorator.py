# /// script
# requires-python = ">=3.11"
# dependencies = ["dogpile.cache", "mypy"]
# ///
"""Mypy does not report a wrong argument of a function under dogpile.cache's decorator."""

from mypy import api

CODE = """
from dogpile.cache import make_region

region = make_region()

@region.cache_on_arguments()
def double(number: int) -> int:
    return number * 2

double(2)
double("two")
"""


def main() -> None:
    report, _, _ = api.run(["--strict", "-c", CODE])
    assert "<string>:11:" not in report, report
    print("the wrong call is not reported;", report.splitlines()[0][:90])


if __name__ == "__main__":
    main()
