"""The one connection of this instance.

An instance handles one event at a time, so it needs one connection and no pool. It keeps it from
event to event, is frozen in between, and may find it dead when it goes on.
"""

import psycopg
from psycopg.rows import DictRow, dict_row

from app.settings import SETTINGS

Connection = psycopg.Connection[DictRow]

_kept: Connection | None = None


def connection() -> Connection:
    """The connection, made new when there is none that answers."""
    global _kept
    if _kept is not None:
        try:
            _kept.execute("SELECT 1")
        except psycopg.OperationalError:
            _kept.close()
            _kept = None
    if _kept is None:
        _kept = psycopg.connect(
            SETTINGS.database_url,
            autocommit=True,  # transactions are written where they are meant
            row_factory=dict_row,
            connect_timeout=3,
            options="-c statement_timeout=5s",  # well below the time that the function has
        )
    return _kept
