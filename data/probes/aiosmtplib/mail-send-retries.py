# /// script
# requires-python = ">=3.11"
# dependencies = ["aiosmtplib", "aiosmtpd"]
# ///
"""aiosmtplib raises at a temporary answer and tries no second time."""

import asyncio
import socket
from contextlib import contextmanager
from email.message import EmailMessage

import aiosmtplib
from aiosmtpd.controller import Controller


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
message = EmailMessage()
message["From"], message["To"] = "shop@example.com", "ann@example.com"
message.set_content("Hello")
with smtp_server(inbox) as port:
    try:
        asyncio.run(aiosmtplib.send(message, hostname="127.0.0.1", port=port))
    except aiosmtplib.SMTPDataError as error:
        print("raised", error.code, "after", inbox.tries, "try")
        assert error.code == 451
    else:
        raise SystemExit("it was sent")
assert inbox.tries == 1
