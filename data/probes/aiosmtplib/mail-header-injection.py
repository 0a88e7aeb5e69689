# /// script
# requires-python = ">=3.11"
# dependencies = ["aiosmtplib", "aiosmtpd"]
# ///
"""A newline in the subject is refused, and one in a recipient given to the client too."""

import asyncio
import socket
from contextlib import contextmanager
from email import message_from_bytes, policy
from email.message import EmailMessage

import aiosmtplib
from aiosmtpd.controller import Controller

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


async def main(port):
    message = EmailMessage()
    message["From"], message["To"] = "shop@example.com", "ann@example.com"
    message.set_content("Hello")
    try:
        message["Subject"] = SUBJECT
        await aiosmtplib.send(message, hostname="127.0.0.1", port=port)
    except ValueError as error:
        print("subject:", error)
    else:
        raise SystemExit("it was sent")
    recipients = ["ann@example.com>\r\nRCPT TO:<victim@example.com"]
    try:
        await aiosmtplib.send(message, recipients=recipients, hostname="127.0.0.1", port=port)
    except ValueError as error:
        print("recipient:", error)
    else:
        raise SystemExit("it was sent")


inbox = Inbox()
with smtp_server(inbox) as port:
    asyncio.run(main(port))
assert inbox.messages == []
