# /// script
# requires-python = ">=3.11"
# dependencies = ["redis"]
#
# [tool.webatlas]
# services = ["redis"] # REDIS_URL
# ///
"""Redis is a server: a process of its own that two clients reach over sockets."""

import os

import redis


def main() -> None:
    with (
        redis.Redis.from_url(os.environ["REDIS_URL"]) as first,
        redis.Redis.from_url(os.environ["REDIS_URL"]) as second,
    ):
        ids = {first.client_id(), second.client_id()}
        server = first.info("server")
        assert len(ids) == 2 and server["process_id"] != os.getpid()
        assert ids <= {int(client["id"]) for client in first.client_list()}
        print(f"Redis {server['redis_version']}: process {server['redis_mode']}, clients {sorted(ids)}")


if __name__ == "__main__":
    main()
