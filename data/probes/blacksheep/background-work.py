# /// script
# requires-python = ">=3.11"
# dependencies = ["blacksheep"]
# ///
"""Work after a BlackSheep response is a bare event-loop task, and nothing waits for it at stop."""

import asyncio

from blacksheep import Application, Response, accepted, post
from blacksheep.testing import TestClient

app = Application()
events: list[str] = []
tasks: set[asyncio.Task[None]] = set()


async def send_receipt(seconds: float) -> None:
    await asyncio.sleep(seconds)
    events.append(f"receipt after {seconds} s")


@post("/orders/{float:seconds}")
async def place_order(seconds: float) -> Response:
    task = asyncio.create_task(send_receipt(seconds))
    tasks.add(task)
    task.add_done_callback(tasks.discard)
    return accepted("accepted")


async def main() -> None:
    await app.start()
    client = TestClient(app)
    events.append(await (await client.post("/orders/0.1")).text())
    await asyncio.sleep(0.3)
    events.append(await (await client.post("/orders/0.2")).text())
    await app.stop()
    events.append("stopped")


asyncio.run(main())
assert events == ["accepted", "receipt after 0.1 s", "accepted", "stopped"]
print(*events, sep=", ")
