# /// script
# requires-python = ">=3.11"
# dependencies = ["psycopg[binary]"]
#
# [tool.webatlas]
# services = ["postgresql"] # POSTGRESQL_URL
# ///
"""Psycopg waits for a notification that another client sends, and hands it over."""

import os
import threading

import psycopg


def main() -> None:
    url = os.environ["POSTGRESQL_URL"]
    with psycopg.connect(url, autocommit=True) as listener, psycopg.connect(url, autocommit=True) as sender:
        listener.execute("LISTEN tickets")
        waiting = listener.notifies(timeout=10, stop_after=1)
        timer = threading.Timer(0.3, sender.execute, ["SELECT pg_notify('tickets', '7')"])
        timer.start()
        told = list(waiting)
        timer.join()
    assert [(note.channel, note.payload) for note in told] == [("tickets", "7")], told
    print(f"psycopg {psycopg.__version__}: {told[0]}")


if __name__ == "__main__":
    main()
