# /// script
# requires-python = ">=3.11"
# dependencies = ["motor"]
# ///
"""Motor's calls have to be awaited: its client has no loop of its own and returns futures."""

import asyncio
import inspect

import motor
from motor.motor_asyncio import AsyncIOMotorClient


def main() -> None:
    items = AsyncIOMotorClient("mongodb://127.0.0.1:1", serverSelectionTimeoutMS=100)["shop"]["items"]
    try:
        answer = items.find_one()
        waits = inspect.isawaitable(answer) and not answer.done()
    except RuntimeError as error:  # on a Python that makes no event loop by itself
        answer, waits = error, "event loop" in str(error)
    try:
        asyncio.get_running_loop()
        loop = True
    except RuntimeError:
        loop = False
    assert waits and not loop, answer
    print(f"Motor {motor.version}: without a loop {type(answer).__name__}, and no answer")


if __name__ == "__main__":
    main()
