# /// script
# requires-python = ">=3.13"
# dependencies = ["quart"]
# ///
"""Quart converts a segment declared `<int:order_id>` to an `int`; a path with letters there is a 404."""

import asyncio

from quart import Quart

app = Quart(__name__)
seen: list[object] = []


@app.get("/orders/<int:order_id>")
async def read_order(order_id: int) -> str:
    seen.append(order_id)
    return type(order_id).__name__


async def main() -> None:
    client = app.test_client()
    number, letters = await client.get("/orders/7"), await client.get("/orders/seven")
    kind = await number.get_data(as_text=True)
    assert (number.status_code, kind) == (200, "int")
    assert letters.status_code == 404
    assert seen == [7], seen
    print(f"/orders/7: {number.status_code}, an {kind}; /orders/seven: {letters.status_code}")


asyncio.run(main())
