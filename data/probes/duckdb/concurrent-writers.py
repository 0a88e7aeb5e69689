# /// script
# requires-python = ">=3.11"
# dependencies = ["duckdb"]
# ///
"""DuckDB lets two transactions of one process change two rows, and shuts a second process out of the file."""

import subprocess
import sys
import tempfile

import duckdb


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = f"{folder}/app.duckdb"
        with duckdb.connect(path) as first, first.cursor() as second:
            first.execute("CREATE TABLE stock (id int, n int)")
            first.execute("INSERT INTO stock VALUES (1, 0), (2, 0)")
            first.begin()
            second.begin()
            first.execute("UPDATE stock SET n = 1 WHERE id = 1")
            second.execute("UPDATE stock SET n = 1 WHERE id = 2")
            first.commit()
            second.commit()
            assert first.execute("SELECT sum(n) FROM stock").fetchone() == (2,)
            other = f"import duckdb; duckdb.connect({path!r}, read_only=True)"
            process = subprocess.run([sys.executable, "-c", other], capture_output=True, text=True)
            assert process.returncode and "Could not set lock on file" in process.stderr, process.stderr
        print(f"DuckDB {duckdb.__version__}: two writers in one process; another process cannot even read")


if __name__ == "__main__":
    main()
