# /// script
# requires-python = ">=3.12"
# dependencies = ["hypothesis", "schemathesis"]
# [tool.webatlas]
# timeout = 120
# ///
"""Schemathesis makes requests from an OpenAPI document with Hypothesis, which knows no such documents."""

import hypothesis
import schemathesis

document = {"openapi": "3.1.0", "info": {"title": "shop", "version": "1"}}
number = {"name": "parts", "in": "query", "required": True, "schema": {"type": "integer", "minimum": 5}}
document["paths"] = {"/share": {"get": {"parameters": [number], "responses": {"200": {"description": "ok"}}}}}
assert not [name for name in dir(hypothesis.strategies) if "schema" in name or "api" in name.split("_")]
seen = []


@hypothesis.settings(database=None, max_examples=30)
@hypothesis.given(case=schemathesis.openapi.from_dict(document)["/share"]["GET"].as_strategy())
def check(case: schemathesis.Case) -> None:
    assert int(case.query["parts"]) >= 5, case.query
    seen.append(case.query["parts"])


check()
print(len(seen), "requests, parts from", min(seen), "on")
