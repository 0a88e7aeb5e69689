# /// script
# requires-python = ">=3.11"
# dependencies = ["boto3", "moto[sesv2]"]
# ///
"""With moto a test reads what boto3 gave to SES, and no request leaves the machine."""

import boto3
from moto import mock_aws
from moto.core import DEFAULT_ACCOUNT_ID
from moto.ses.models import ses_backends

with mock_aws():
    client = boto3.client("sesv2", region_name="eu-west-1")
    client.create_email_identity(EmailIdentity="shop@example.com")
    content = {"Simple": {"Subject": {"Data": "Your order"}, "Body": {"Text": {"Data": "It has shipped."}}}}
    client.send_email(
        FromEmailAddress="shop@example.com", Destination={"ToAddresses": ["ann@example.com"]}, Content=content
    )
    (message,) = ses_backends[DEFAULT_ACCOUNT_ID]["eu-west-1"].sent_messages
    assert message.subject == "Your order" and message.destinations["ToAddresses"] == ["ann@example.com"]
    print("moto has", message.subject, "to", message.destinations["ToAddresses"])
