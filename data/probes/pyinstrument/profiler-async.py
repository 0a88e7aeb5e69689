# /// script
# requires-python = ">=3.11"
# dependencies = ["pyinstrument"]
# ///
"""Pyinstrument gives the time of waiting to the coroutine that waits."""

import asyncio
import json

from pyinstrument import Profiler
from pyinstrument.renderers import JSONRenderer


async def wait_for_stock() -> None:
    await asyncio.sleep(0.3)


def find(frame: dict, name: str) -> list[dict]:
    return [frame] * (frame["function"] == name) + [
        f for child in frame["children"] for f in find(child, name)
    ]


async def handler() -> Profiler:
    with Profiler() as profiler:
        await wait_for_stock()
    return profiler


def main() -> None:
    profiler = asyncio.run(handler())
    tree = json.loads(profiler.output(JSONRenderer()))
    (frame,) = find(tree["root_frame"], "wait_for_stock")
    assert 0.25 < frame["time"] < 1, frame["time"]
    print(f"wait_for_stock: {frame['time']:.2f} s")


if __name__ == "__main__":
    main()
