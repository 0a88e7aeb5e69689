# /// script
# requires-python = ">=3.12"
# dependencies = ["django-anymail[resend]"]
# ///
"""In a Django test with Anymail, messages land in mail.outbox with the options meant for the service."""

import django
from anymail.message import AnymailMessage
from django.conf import settings
from django.core import mail
from django.test.utils import setup_test_environment

settings.configure(
    MAILERS={"default": {"BACKEND": "anymail.backends.resend.EmailBackend", "OPTIONS": {"api_key": "re_key"}}}
)
django.setup()
setup_test_environment()  # as Django's test runner does

AnymailMessage(
    "Your order", "It has shipped.", "shop@example.com", ["ann@example.com"], tags=["shipping"]
).send()
(message,) = mail.outbox
assert message.subject == "Your order" and message.to == ["ann@example.com"] and message.tags == ["shipping"]
print("in the outbox:", message.subject, "to", message.to, "with", message.tags)
