# /// script
# requires-python = ">=3.12"
# dependencies = ["django", "aiosmtpd"]
# ///
"""Django raises at a temporary answer and tries no second time."""

import smtplib
import socket
from contextlib import contextmanager

from aiosmtpd.controller import Controller
from django.conf import settings
from django.core.mail import EmailMultiAlternatives


class Inbox:
    def __init__(self):
        self.tries = 0

    async def handle_DATA(self, server, session, envelope):
        self.tries += 1
        return "451 try again later" if self.tries == 1 else "250 OK"


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
        EmailMultiAlternatives("Hello", "Hello", "shop@example.com", ["ann@example.com"]).send()
    except smtplib.SMTPDataError as error:
        print("raised", error.smtp_code, "after", inbox.tries, "try")
        assert error.smtp_code == 451
    else:
        raise SystemExit("it was sent")
assert inbox.tries == 1
