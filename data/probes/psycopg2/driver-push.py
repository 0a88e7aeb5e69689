# /// script
# requires-python = ">=3.11"
# dependencies = ["psycopg2-binary"]
#
# [tool.webatlas]
# services = ["postgresql"] # POSTGRESQL_URL
# ///
"""psycopg2 waits on the socket of the connection, and then hands over the notification of another client."""

import os
import select
import threading

import psycopg2


def main() -> None:
    listener, sender = (psycopg2.connect(os.environ["POSTGRESQL_URL"]) for _ in range(2))
    listener.autocommit = sender.autocommit = True
    listener.cursor().execute("LISTEN tickets")
    timer = threading.Timer(0.3, sender.cursor().execute, ["SELECT pg_notify('tickets', '7')"])
    timer.start()
    ready, _, _ = select.select([listener], [], [], 10)
    listener.poll()
    timer.join()
    assert ready and [(note.channel, note.payload) for note in listener.notifies] == [("tickets", "7")]
    print(f"psycopg2 {psycopg2.__version__.split()[0]}: {listener.notifies[0]}")
    listener.close()
    sender.close()


if __name__ == "__main__":
    main()
