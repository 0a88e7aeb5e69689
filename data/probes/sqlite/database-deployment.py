# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
"""SQLite runs inside the program: a library and a file, no socket and no other process."""

import sqlite3
import tempfile
from pathlib import Path


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "app.db")
        db = sqlite3.connect(path)
        db.execute("CREATE TABLE item (id int)")
        db.commit()
        library = {
            Path(line.split()[-1]).name
            for line in Path("/proc/self/maps").read_text().splitlines()
            if "sqlite3" in line
        }
        opened = [str(link.readlink()) for link in Path("/proc/self/fd").iterdir() if link.is_symlink()]
        assert str(path.resolve()) in opened and not any(name.startswith("socket:") for name in opened), (
            opened
        )
        assert library and path.read_bytes()[:15] == b"SQLite format 3"
        db.close()
        print(f"SQLite {sqlite3.sqlite_version}: loaded {max(library)}, opened {path.name}, no socket")


if __name__ == "__main__":
    main()
