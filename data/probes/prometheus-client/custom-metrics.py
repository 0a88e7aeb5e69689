# /// script
# requires-python = ">=3.11"
# dependencies = ["prometheus-client", "fastapi", "httpx2"]
# ///
"""The Prometheus client shows a counter of the application with its labels on a page to scrape."""

from fastapi import FastAPI
from fastapi.testclient import TestClient
from prometheus_client import Counter, make_asgi_app
from prometheus_client.parser import text_string_to_metric_families

app = FastAPI()
app.mount("/metrics", make_asgi_app())
orders = Counter("orders", "Orders taken.", ["shop"])


@app.post("/orders")
async def order(shop: str):
    orders.labels(shop=shop).inc()


def main() -> None:
    client = TestClient(app)
    for _ in range(3):
        client.post("/orders", params={"shop": "berlin"})
    page = client.get("/metrics/").text
    (family,) = [family for family in text_string_to_metric_families(page) if family.name == "orders"]
    (sample,) = [sample for sample in family.samples if sample.name == "orders_total"]
    assert (sample.labels, sample.value) == ({"shop": "berlin"}, 3.0), sample
    print([line for line in page.splitlines() if line.startswith("orders_total")])


if __name__ == "__main__":
    main()
