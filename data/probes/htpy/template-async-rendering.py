# /// script
# requires-python = ">=3.11"
# dependencies = ["htpy"]
# ///
"""htpy awaits a coroutine in a page under `aiter_chunks`, while another task goes on."""

import asyncio

from htpy import p


async def render() -> str:
    asked, answered = asyncio.Event(), asyncio.Event()

    async def stock() -> str:
        asked.set()
        await answered.wait()
        return "7"

    async def other() -> None:
        await asked.wait()
        answered.set()

    async def page() -> str:
        return "".join([chunk async for chunk in p["in stock: ", stock()].aiter_chunks()])

    text, _ = await asyncio.gather(page(), other())
    return text


def main() -> None:
    page = asyncio.run(asyncio.wait_for(render(), timeout=5))
    assert page == "<p>in stock: 7</p>", page
    print(page)


if __name__ == "__main__":
    main()
