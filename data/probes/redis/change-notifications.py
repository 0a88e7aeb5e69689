# /// script
# requires-python = ">=3.11"
# dependencies = ["redis"]
#
# [tool.webatlas]
# services = ["redis"] # REDIS_URL
# ///
"""Redis hands a waiting client the message that another client publishes, and a late one gets nothing."""

import os

import redis


def main() -> None:
    with redis.Redis.from_url(os.environ["REDIS_URL"], decode_responses=True) as db:
        listener = db.pubsub(ignore_subscribe_messages=False)
        listener.subscribe("tickets")
        assert listener.get_message(timeout=10)["type"] == "subscribe"
        assert db.publish("tickets", "7") == 1
        told = listener.get_message(timeout=10)
        late = db.pubsub(ignore_subscribe_messages=False)
        late.subscribe("tickets")
        assert late.get_message(timeout=10)["type"] == "subscribe"
        missed = late.get_message(timeout=0.2)
        assert (told["type"], told["data"], missed) == ("message", "7", None)
        print(f"Redis {db.info()['redis_version']}: told {told['data']!r}; who subscribed later got {missed}")


if __name__ == "__main__":
    main()
