"""Events and the signups for their seats; knows nothing of Lambda."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from app.database import Connection

_EVENT = "id, title, seats, seats - taken AS free"


class NoSuchEvent(Exception):
    pass


class NoSeatLeft(Exception):
    pass


@dataclass(frozen=True, slots=True)
class Signup:
    id: UUID
    is_new: bool


def add_event(connection: Connection, organiser: str, title: str, seats: int) -> dict[str, Any]:
    row = connection.execute(
        f"INSERT INTO events (organiser, title, seats) VALUES (%s, %s, %s) RETURNING {_EVENT}",
        (organiser, title, seats),
    ).fetchone()
    assert row is not None
    return row


def list_events(connection: Connection, after: int, limit: int) -> list[dict[str, Any]]:
    found = connection.execute(
        f"SELECT {_EVENT} FROM events WHERE id > %s ORDER BY id LIMIT %s", (after, limit)
    )
    return found.fetchall()


def get_event(connection: Connection, event_id: int) -> dict[str, Any]:
    row = connection.execute(f"SELECT {_EVENT} FROM events WHERE id = %s", (event_id,)).fetchone()
    if row is None:
        raise NoSuchEvent
    return row


def sign_up(connection: Connection, event_id: int, email: str) -> Signup:
    """Take a seat. Whoever asks again, because the first answer got lost say, gets the same one."""
    with connection.transaction():
        event = connection.execute(
            "SELECT seats - taken AS free FROM events WHERE id = %s FOR UPDATE", (event_id,)
        ).fetchone()  # locked from here on: signups for one event wait for each other
        if event is None:
            raise NoSuchEvent
        known = connection.execute(
            "SELECT id FROM signups WHERE event_id = %s AND email = %s", (event_id, email)
        ).fetchone()
        if known is not None:
            return Signup(known["id"], is_new=False)
        if event["free"] == 0:
            raise NoSeatLeft
        made = connection.execute(
            "INSERT INTO signups (event_id, email) VALUES (%s, %s) RETURNING id", (event_id, email)
        ).fetchone()
        connection.execute("UPDATE events SET taken = taken + 1 WHERE id = %s", (event_id,))
    assert made is not None
    return Signup(made["id"], is_new=True)


def cancel(connection: Connection, signup_id: UUID) -> None:
    """Give a seat back; who does it twice gives back one."""
    connection.execute(
        "WITH gone AS (DELETE FROM signups WHERE id = %s RETURNING event_id)"
        " UPDATE events SET taken = taken - 1 FROM gone WHERE events.id = gone.event_id",
        (signup_id,),
    )
