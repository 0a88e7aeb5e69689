import json
import logging
from uuid import uuid4

import pytest
from django.core.management import call_command
from django.db import DatabaseError, connection, transaction
from django.test import Client
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from purchasing.adapters.storage import repositories
from purchasing.adapters.storage.models import AuditEntryRow, PurchaseRequestRow
from tests.conftest import Api

NEW = {"title": "Chairs", "amount": "99.50"}


def submit(api: Api, **change: object) -> str:
    """Submit a request; its path."""
    made = api.post("/requests", NEW | change)
    assert made.status_code == 201, made.content
    return f"/requests/{made.json()['id']}"


def test_the_life_of_a_request(ada: Api, grace: Api, otto: Api) -> None:
    path = submit(ada)
    assert ada.get(path).json()["status"] == "submitted"
    decided = grace.post(f"{path}/decision", {"approve": True, "reason": "needed"})
    assert (decided.status_code, decided.json()["status"]) == (200, "approved")
    assert ada.post(f"{path}/withdrawal").status_code == 409
    lines = otto.get(f"{path}/trail").json()
    assert [(line["actor"], line["action"]) for line in lines] == [
        ("ada", "submit"),
        ("grace", "approve"),
    ]
    assert lines[1]["before"] == {"status": "submitted", "decided_by": None, "reason": ""}
    assert lines[1]["after"] == {"status": "approved", "decided_by": "grace", "reason": "needed"}


@pytest.mark.parametrize(
    "change",
    [{"amount": "0"}, {"amount": "1.005"}, {"amount": "much"}, {"title": ""}, {"title": "\0"}],
)
def test_what_is_no_request(ada: Api, change: dict[str, object]) -> None:
    assert ada.post("/requests", NEW | change).status_code == 422


def test_requests_of_others_do_not_exist_for_requesters(ada: Api, grace: Api, provider) -> None:
    path = submit(grace)
    assert ada.get(path).status_code == 404
    assert ada.post(f"{path}/withdrawal").status_code == 404
    submit(ada)
    assert [one["requester"] for one in ada.get("/requests").json()] == ["ada"]
    assert {one["requester"] for one in grace.get("/requests").json()} == {"ada", "grace"}
    assert ada.get(f"/requests/{uuid4()}").status_code == 404


def test_what_the_domain_refuses_changes_nothing(grace: Api, otto: Api) -> None:
    path = submit(grace)
    refused = grace.post(f"{path}/decision", {"approve": True})
    assert (refused.status_code, refused.json()["detail"]) == (
        403,
        "Nobody decides a request of their own",
    )
    assert grace.get(path).json()["status"] == "submitted"
    assert len(otto.get(f"{path}/trail").json()) == 1


@pytest.mark.parametrize("who", ["ada", "grace", "joan"])
def test_only_auditors_read_the_trail(ada: Api, who: str, request) -> None:
    path = submit(ada)
    assert request.getfixturevalue(who).get(f"{path}/trail").status_code == 403


def test_no_change_without_its_line(ada: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    """Both are one transaction: when the trail cannot be written, nothing happened."""

    def fail(*args: object) -> None:
        raise DatabaseError("no space left")

    monkeypatch.setattr(repositories.DjangoAuditTrail, "append", fail)
    with pytest.raises(DatabaseError):
        ada.post("/requests", NEW)
    assert not PurchaseRequestRow.objects.exists()


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE audit_entries SET actor = 'nobody'",
        "DELETE FROM audit_entries",
        "TRUNCATE audit_entries",
        "DELETE FROM purchase_requests",
    ],
)
def test_the_database_refuses_to_change_the_past(ada: Api, statement: str) -> None:
    submit(ada)
    with (
        pytest.raises(DatabaseError),
        transaction.atomic(),
        connection.cursor() as cursor,
    ):
        cursor.execute(statement)
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
    assert AuditEntryRow.objects.count() == 1


def test_the_database_holds_that_another_decides(ada: Api) -> None:
    submit(ada)
    with pytest.raises(DatabaseError, match="decided_by_another"), transaction.atomic():
        PurchaseRequestRow.objects.update(decided_by="ada")


def test_one_id_leads_through_line_trace_and_trail(
    ada: Api, otto: Api, spans: InMemorySpanExporter, caplog: pytest.LogCaptureFixture
) -> None:
    trace_id = uuid4().hex
    headers = {"X-Request-ID": "of-nginx", "traceparent": f"00-{trace_id}-{'1' * 16}-01"}
    made = ada.post("/requests", NEW, headers=headers)
    assert made["X-Request-ID"] == "of-nginx"
    trail = otto.get(f"/requests/{made.json()['id']}/trail").json()
    assert trail[0]["http_request"] == "of-nginx"
    lines = [formatted(record) for record in caplog.records if record.name.startswith("purchasing")]
    line = next(line for line in lines if line["request_id"] == "of-nginx")
    assert (line["actor"], line["status"], line["trace_id"]) == ("ada", 201, trace_id)
    mine = [one for one in spans.get_finished_spans() if trace_of(one) == trace_id]
    assert any(span.name == "POST api/requests" for span in mine), mine
    assert sum(span.name == "INSERT" for span in mine) == 2


def formatted(record: logging.LogRecord) -> dict[str, object]:
    return json.loads(logging.getLogger().handlers[0].format(record))


def trace_of(span) -> str:
    return format(span.context.trace_id, "032x")


def test_it_says_how_it_is(db: None, monkeypatch: pytest.MonkeyPatch) -> None:
    assert Client().get("/health/ready").json() == {"status": "ready"}

    def fail() -> None:
        raise DatabaseError

    with monkeypatch.context() as broken:
        broken.setattr(connection, "cursor", fail)
        assert Client().get("/health/ready").status_code == 503
        assert Client().get("/health/live").status_code == 200


def test_the_migrations_make_the_tables_of_the_models(db: None) -> None:
    """Fails when a model changed and no migration was written."""
    call_command("makemigrations", check=True, dry_run=True, verbosity=0)
