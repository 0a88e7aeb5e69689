# /// script
# requires-python = ">=3.11"
# dependencies = ["duckdb"]
# ///
"""DuckDB runs inside the program: a library and a file, no socket and no other process."""

import os
import tempfile
from pathlib import Path

import duckdb


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "app.duckdb")
        with duckdb.connect(path) as db:
            db.execute("CREATE TABLE item (id int)")
            opened = [str(link.readlink()) for link in Path("/proc/self/fd").iterdir() if link.is_symlink()]
        assert str(path.resolve()) in opened and not any(name.startswith("socket:") for name in opened), (
            opened
        )
        children = Path(f"/proc/self/task/{os.getpid()}/children").read_text()
        assert children == "", children
        print(f"DuckDB {duckdb.__version__}: opened {path.name}, no socket, no child process")


if __name__ == "__main__":
    main()
