# /// script
# requires-python = ">=3.12"
# dependencies = ["django", "aiosmtpd"]
# ///
"""Django refuses a message with a newline in its subject."""

import socket
from contextlib import contextmanager
from email import message_from_bytes, policy

from aiosmtpd.controller import Controller
from django.conf import settings
from django.core.mail import EmailMultiAlternatives

SUBJECT = "Hello\nBcc: victim@example.com"


class Inbox:
    def __init__(self):
        self.messages = []

    async def handle_DATA(self, server, session, envelope):
        self.messages.append(message_from_bytes(envelope.content, policy=policy.default))
        return "250 OK"


@contextmanager
def smtp_server(inbox):
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    controller = Controller(inbox, hostname="127.0.0.1", port=port)
    controller.start()
    try:
        yield port
    finally:
        controller.stop()


inbox = Inbox()
with smtp_server(inbox) as port:
    settings.configure(
        MAILERS={
            "default": {
                "BACKEND": "django.core.mail.backends.smtp.EmailBackend",
                "OPTIONS": {"host": "127.0.0.1", "port": port},
            }
        }
    )
    try:
        EmailMultiAlternatives(SUBJECT, "Hello", "shop@example.com", ["ann@example.com"]).send()
    except ValueError as error:
        refused = error
    else:
        raise SystemExit("it was sent")
assert inbox.messages == []
print("refused:", refused)
