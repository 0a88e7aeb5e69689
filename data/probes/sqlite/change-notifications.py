# /// script
# requires-python = ">=3.11"
# dependencies = ["apsw"]
# ///
"""SQLite calls an update hook for changes of the own connection, and not for those of another one."""

import tempfile

import apsw


def main() -> None:
    told = []
    with tempfile.TemporaryDirectory() as folder:
        listener, writer = (apsw.Connection(f"{folder}/app.db") for _ in range(2))
        listener.execute("CREATE TABLE ticket (id int)")
        listener.set_update_hook(lambda kind, database, table, row: told.append(row))
        listener.execute("INSERT INTO ticket VALUES (1)")
        before = listener.execute("PRAGMA data_version").get
        writer.execute("INSERT INTO ticket VALUES (2)")
        rows = listener.execute("SELECT count(*) FROM ticket").get
        after = listener.execute("PRAGMA data_version").get
        assert told == [1] and rows == 2, (told, rows)
        assert after != before  # asking again is the way to learn of it
        listener.close()
        writer.close()
    print(f"SQLite {apsw.sqlite_lib_version()}: hook told of {told}, not of the other row")


if __name__ == "__main__":
    main()
