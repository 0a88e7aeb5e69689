# /// script
# requires-python = ">=3.11"
# dependencies = ["huey[redis]"]
# ///
"""Huey refuses a task that is written as `async def`."""

from huey import MemoryHuey
from huey.exceptions import ConfigurationError

huey = MemoryHuey()


async def fetch():
    return "awaited"


def main() -> None:
    try:
        huey.task()(fetch)
    except ConfigurationError as error:
        assert "does not support async" in str(error), error
        print(error)
    else:
        raise AssertionError("it was accepted")


if __name__ == "__main__":
    main()
