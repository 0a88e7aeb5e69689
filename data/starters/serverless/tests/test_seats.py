import io
import json
from concurrent.futures import ThreadPoolExecutor
from uuid import uuid4

import psycopg
import pytest
from psycopg.rows import dict_row

from app import seats
from app.database import Connection, connection
from app.handler import logger
from app.settings import SETTINGS
from tests.conftest import Ask

EVENT = {"title": "Workshop", "seats": 2}


def add(ask: Ask, **change: object) -> str:
    """Add an event; its path."""
    added = ask("POST", "/events", EVENT | change, organiser=True)
    assert added.status == 201, added.body
    return f"/events/{added.body['id']}"


def test_who_did_not_sign_in_organises_nothing(ask: Ask) -> None:
    assert ask("POST", "/events", EVENT).status == 403
    assert ask("GET", "/events").body == {"items": [], "next": None}


@pytest.mark.parametrize(
    "change", [{"seats": 0}, {"seats": "many"}, {"title": ""}, {"title": "\0"}]
)
def test_what_is_no_event(ask: Ask, change: dict[str, object]) -> None:
    assert ask("POST", "/events", EVENT | change, organiser=True).status == 422


@pytest.mark.parametrize("email", ["ada", "ada@", "a b@example.com", "\0@example.com", ""])
def test_what_is_no_address(ask: Ask, email: str) -> None:
    assert ask("POST", f"{add(ask)}/signups", {"email": email}).status == 422


def test_the_life_of_a_signup(ask: Ask) -> None:
    path = add(ask)
    first = ask("POST", f"{path}/signups", {"email": "Ada@example.com"})
    assert first.status == 201
    again = ask("POST", f"{path}/signups", {"email": "ada@example.com"})
    assert (again.status, again.body) == (200, first.body)
    assert ask("GET", path).body["free"] == 1
    for _ in range(2):  # the second time there is nothing to give back
        assert ask("DELETE", f"/signups/{first.body['id']}").status == 204
    assert ask("GET", path).body["free"] == 2


def test_a_full_event_takes_nobody(ask: Ask) -> None:
    path = add(ask, seats=1)
    assert ask("POST", f"{path}/signups", {"email": "ada@example.com"}).status == 201
    assert ask("POST", f"{path}/signups", {"email": "grace@example.com"}).status == 409
    assert ask("POST", f"{path}/signups", {"email": "ada@example.com"}).status == 200


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/events/0"),
        ("GET", f"/events/{10**30}"),
        ("POST", "/events/0/signups"),
        ("GET", "/nothing"),
    ],
)
def test_what_does_not_exist(ask: Ask, method: str, path: str) -> None:
    assert ask(method, path, {"email": "ada@example.com"}).status == 404


def instance() -> Connection:
    """The connection of one more instance."""
    return psycopg.connect(SETTINGS.database_url, autocommit=True, row_factory=dict_row)


def test_no_seat_is_given_twice() -> None:
    """Many instances at once; they see what is committed only, so this test cleans up itself."""
    with instance() as mine:
        event = seats.add_event(mine, "ada", "Workshop", 3)["id"]

        def sign_up(number: int) -> bool:
            with instance() as own:
                try:
                    return seats.sign_up(own, event, f"{number}@example.com").is_new
                except seats.NoSeatLeft:
                    return False

        try:
            with ThreadPoolExecutor(8) as pool:
                assert sum(pool.map(sign_up, range(24))) == 3
            assert seats.get_event(mine, event)["free"] == 0
        finally:
            mine.execute("DELETE FROM events WHERE id = %s", (event,))


def test_the_database_holds_it_too(empty: None) -> None:
    event = seats.add_event(connection(), "ada", "Workshop", 1)["id"]
    with pytest.raises(psycopg.errors.CheckViolation):
        connection().execute("UPDATE events SET taken = 2 WHERE id = %s", (event,))


def test_an_instance_that_wakes_up_without_its_connection_makes_another() -> None:
    before = connection()
    assert connection() is before
    with instance() as other:
        other.execute("SELECT pg_terminate_backend(%s)", (before.info.backend_pid,))
    assert connection() is not before
    assert connection().execute("SELECT 1 AS one").fetchone() == {"one": 1}


def test_the_log_names_the_request(ask: Ask, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(logger.registered_handler, "stream", written := io.StringIO())
    ask("DELETE", f"/signups/{uuid4()}")
    line = json.loads(written.getvalue())
    assert line["correlation_id"] in {"UoHfDgYXliAEJsQ=", "0d9f1c52-6f0e-4c1b-9a55-5f2f3f1f8e11"}
    assert (line["message"], line["status"]) == ("answered", 204)
