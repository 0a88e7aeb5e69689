"""What can be seen of the template's faults without an account."""

import json
from pathlib import Path
from typing import Any

import cfnlint
import pytest
from samtranslator.translator.transform import transform

from local import gateway

TEMPLATE = Path(__file__).parents[1] / "deploy" / "template.yaml"


class NoPolicies:
    def load(self) -> dict[str, str]:
        return {}


def expanded() -> Any:
    """The template as CloudFormation gets it: uploaded, and expanded by AWS's own translator."""
    template, _ = cfnlint.decode.decode_str(TEMPLATE.read_text())
    template["Resources"]["Function"]["Properties"]["CodeUri"] = "s3://bucket/key"
    return transform(template, {}, NoPolicies())


# What the packages used here warn of is not ours to mend.
@pytest.mark.filterwarnings("ignore")
def test_cloudformation_would_take_the_template(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_DEFAULT_REGION", "eu-central-1")
    found = cfnlint.lint(json.dumps(expanded(), default=str), regions=["eu-central-1"])
    assert [str(one) for one in found] == []


@pytest.mark.filterwarnings("ignore")
def test_the_local_gateway_starts_what_is_deployed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_DEFAULT_REGION", "eu-central-1")
    function = expanded()["Resources"]["Function"]["Properties"]
    assert (function["Handler"], function["Timeout"]) == (gateway.HANDLER, gateway.TIMEOUT)
