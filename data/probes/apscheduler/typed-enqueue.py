# /// script
# requires-python = ">=3.11"
# dependencies = ["apscheduler", "mypy"]
# ///
"""Mypy does not report a wrong argument in APScheduler's `add_job`."""

from mypy import api

CODE = """
from apscheduler.schedulers.background import BackgroundScheduler

def charge(cents: int) -> None: ...

BackgroundScheduler().add_job(charge, args=["a hundred"])
charge("a hundred")
"""


def main() -> None:
    report, _, status = api.run(["--strict", "-c", CODE])
    assert status == 1 and "<string>:7: error: Argument 1" in report, report
    assert "<string>:6: error: Argument" not in report and "arg-type" not in report.partition(":7:")[0], (
        report
    )
    print("the plain call is reported, `add_job` is not")


if __name__ == "__main__":
    main()
