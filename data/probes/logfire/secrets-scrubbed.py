# /// script
# requires-python = ">=3.11"
# dependencies = ["logfire[fastapi]", "fastapi", "httpx2"]
# ///
"""By default, what Logfire records of a failing login holds none of its secrets."""

import logfire
from fastapi import FastAPI
from fastapi.testclient import TestClient
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

app = FastAPI()
SECRETS = {"header": "topsecret-1", "cookie": "topsecret-2", "field": "topsecret-3", "local": "topsecret-4"}


@app.post("/login")
async def login(body: dict):
    password = SECRETS["local"]
    raise ValueError(len(password))


def main() -> None:
    sent = InMemorySpanExporter()
    logfire.configure(
        send_to_logfire=False, console=False, additional_span_processors=[SimpleSpanProcessor(sent)]
    )
    logfire.instrument_fastapi(app)
    TestClient(app, raise_server_exceptions=False, cookies={"sessionid": SECRETS["cookie"]}).post(
        "/login",
        json={"password": SECRETS["field"]},
        headers={"Authorization": f"Bearer {SECRETS['header']}"},
    )
    everything = "".join(span.to_json() for span in sent.get_finished_spans())
    assert "ValueError" in everything
    leaked = [place for place, secret in SECRETS.items() if secret in everything]
    assert leaked == [], leaked
    print("recorded", len(everything), "bytes, leaked:", leaked)


if __name__ == "__main__":
    main()
