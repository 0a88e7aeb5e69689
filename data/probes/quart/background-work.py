# /// script
# requires-python = ">=3.13"
# dependencies = ["quart"]
# ///
"""Quart starts a background task beside the handler, not after the response; shutdown waits for it."""

import asyncio

from quart import Quart

app = Quart(__name__)
log: list[str] = []


async def write_mail() -> None:
    log.append("task starts")
    await asyncio.sleep(0.1)
    log.append("task ends")


@app.post("/orders")
async def create_order() -> str:
    app.add_background_task(write_mail)
    await asyncio.sleep(0.01)
    log.append("handler returns")
    return "accepted"


async def main() -> None:
    async with app.test_app() as test_app:
        response = await test_app.test_client().post("/orders")
        log.append(await response.get_data(as_text=True))


asyncio.run(main())
assert log == ["task starts", "handler returns", "accepted", "task ends"], log
print(" -> ".join(log))
