# /// script
# requires-python = ">=3.11"
# dependencies = ["jinja2"]
# ///
"""Jinja awaits a coroutine in a template under `render_async`, while another task goes on."""

import asyncio

from jinja2 import Environment


async def render() -> str:
    asked = asyncio.Event()

    async def stock() -> int:
        asked.set()
        await answered.wait()
        return 7

    answered = asyncio.Event()

    async def other() -> None:
        await asked.wait()
        answered.set()

    template = Environment(enable_async=True, autoescape=True).from_string("in stock: {{ stock() }}")
    page, _ = await asyncio.gather(template.render_async(stock=stock), other())
    return page


def main() -> None:
    page = asyncio.run(asyncio.wait_for(render(), timeout=5))
    assert page == "in stock: 7", page
    print(page)


if __name__ == "__main__":
    main()
