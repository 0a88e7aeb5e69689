# /// script
# requires-python = ">=3.11"
# dependencies = ["redis"]
#
# [tool.webatlas]
# services = ["redis"]
# ///
"""Redis refuses a change of a value that somebody else changed since it was read."""

import os

from redis import Redis, WatchError


def show(server) -> None:
    server.set("stock", 10)
    with server.pipeline() as change:
        change.watch("stock")
        seen = int(change.get("stock"))
        server.set("stock", 3)  # somebody else
        change.multi()
        change.set("stock", seen - 1)
        try:
            change.execute()
        except WatchError as error:
            assert int(server.get("stock")) == 3
            print("kept", int(server.get("stock")), "-", error)
        else:
            raise AssertionError("overwritten")


def main() -> None:
    show(Redis.from_url(os.environ["REDIS_URL"], protocol=2))


if __name__ == "__main__":
    main()
