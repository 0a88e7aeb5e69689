# /// script
# requires-python = ">=3.12"
# dependencies = ["django", "aiosmtpd"]
# ///
"""Two different messages to two people go over one connection of Django's SMTP backend."""

import socket
from contextlib import contextmanager

from aiosmtpd.controller import Controller
from django.conf import settings
from django.core.mail import EmailMultiAlternatives, mailers


class Inbox:
    def __init__(self):
        self.messages, self.sessions = [], set()

    async def handle_DATA(self, server, session, envelope):
        self.sessions.add(session.peer)
        self.messages.append(envelope.rcpt_tos)
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
    messages = [
        EmailMultiAlternatives("Hello", f"Hello {name}", "shop@example.com", [f"{name}@example.com"])
        for name in ("ann", "bob")
    ]
    mailers.default.send_messages(messages)
assert inbox.messages == [["ann@example.com"], ["bob@example.com"]], inbox.messages
assert len(inbox.sessions) == 1, inbox.sessions
print(len(inbox.messages), "messages over", len(inbox.sessions), "connection")
