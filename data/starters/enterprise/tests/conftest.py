"""The application with a real provider's keys over HTTP, on a database that pytest-django makes."""

import threading
from collections.abc import Iterator

import pytest
from django.test import Client
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from dev.provider import Provider
from purchasing.adapters import telemetry

exporter = InMemorySpanExporter()


@pytest.fixture(scope="session", autouse=True)
def _telemetry() -> None:
    telemetry.configure_logs()
    telemetry.configure_traces(SimpleSpanProcessor(exporter))


@pytest.fixture
def spans() -> InMemorySpanExporter:
    exporter.clear()
    return exporter


@pytest.fixture(scope="session")
def running() -> Iterator[Provider]:
    with Provider() as provider:
        threading.Thread(target=provider.serve_forever, daemon=True).start()
        yield provider
        provider.shutdown()


@pytest.fixture
def provider(running: Provider, monkeypatch: pytest.MonkeyPatch) -> Provider:
    """The provider that the application trusts."""
    from config import urls
    from purchasing.adapters import identity

    trusted = identity.Provider(running.issuer, "purchasing", cooldown=0)
    monkeypatch.setattr(urls.provider, "person", trusted.person)
    return running


class Api:
    """The API, as somebody."""

    def __init__(self, token: str) -> None:
        self._client = Client(headers={"Authorization": f"Bearer {token}"})

    def get(self, path: str, **more):
        return self._client.get(f"/api{path}", **more)

    def post(self, path: str, body: object = None, **more):
        return self._client.post(f"/api{path}", body, content_type="application/json", **more)


@pytest.fixture
def ada(provider: Provider, db: None) -> Api:
    """A requester."""
    return Api(provider.token("ada"))


@pytest.fixture
def grace(provider: Provider, db: None) -> Api:
    """A requester who is an approver too."""
    return Api(provider.token("grace"))


@pytest.fixture
def joan(provider: Provider, db: None) -> Api:
    """A director."""
    return Api(provider.token("joan"))


@pytest.fixture
def otto(provider: Provider, db: None) -> Api:
    """An auditor."""
    return Api(provider.token("otto"))
