# /// script
# requires-python = ">=3.11"
# dependencies = ["boto3"]
# ///
"""AWS's SDK describes Lambda's longest timeout, and that of a Web Function, as 900 seconds or more."""

import re

import boto3


def main() -> None:
    session = boto3.Session(region_name="eu-west-1")
    function = (
        session.client("lambda").meta.service_model.shape_for("CreateFunctionRequest").members["Timeout"]
    )
    text = re.sub("<[^>]+>", "", function.documentation)
    seconds = int(re.search(r"maximum allowed value is ([0-9,]+) seconds", text)[1].replace(",", ""))
    assert 900 <= seconds < 3600, text
    web = session.client("lambda-web").meta.service_model.shape_for("ServiceConfig").members["timeoutSeconds"]
    assert web.metadata["max"] == 900, web.metadata
    print(
        "function:",
        seconds,
        "s; Web Function:",
        web.metadata["max"],
        "s; the SDK's checks allow",
        function.metadata,
    )


if __name__ == "__main__":
    main()
