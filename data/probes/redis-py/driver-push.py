# /// script
# requires-python = ">=3.11"
# dependencies = ["redis"]
#
# [tool.webatlas]
# services = ["redis"] # REDIS_URL
# ///
"""redis-py waits for a message that another client publishes, and hands it over."""

import os
import threading

import redis


def main() -> None:
    with redis.Redis.from_url(os.environ["REDIS_URL"], decode_responses=True) as db, db.pubsub() as listener:
        listener.subscribe("tickets")
        assert listener.get_message(timeout=10)["type"] == "subscribe"
        timer = threading.Timer(0.3, db.publish, ["tickets", "7"])
        timer.start()
        told = listener.get_message(timeout=10)
        timer.join()
    assert (told["channel"], told["data"]) == ("tickets", "7"), told
    print(f"redis-py {redis.__version__}: {told}")


if __name__ == "__main__":
    main()
