# /// script
# requires-python = ">=3.11"
# dependencies = ["saq[postgres]", "psycopg[binary]", "typing-extensions"]
#
# [tool.webatlas]
# services = ["postgresql"]
# ///
"""SAQ stores a job over a connection of its own pool: it stays when the transaction is rolled back."""

import asyncio
import inspect
import os

import psycopg
from saq import Queue

queue = Queue.from_url(os.environ["POSTGRESQL_URL"])


async def main() -> None:
    await queue.connect()
    async with await psycopg.AsyncConnection.connect(os.environ["POSTGRESQL_URL"]) as connection:
        await connection.execute("create table orders (id int)")
        await connection.commit()
        await connection.execute("insert into orders values (1)")
        await queue.enqueue("bill", order=1)
        await connection.rollback()
        orders = await (await connection.execute("select count(*) from orders")).fetchone()
    waiting = await queue.count("queued")
    parameters = [*inspect.signature(queue.enqueue).parameters, *inspect.signature(queue._enqueue).parameters]
    await queue.disconnect()
    assert orders == (0,) and waiting == 1, (orders, waiting)
    assert "connection" not in parameters, parameters
    print("orders:", orders[0], "- jobs:", waiting)


if __name__ == "__main__":
    asyncio.run(main())
