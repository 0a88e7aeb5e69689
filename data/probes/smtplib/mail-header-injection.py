# /// script
# requires-python = ">=3.11"
# dependencies = ["aiosmtpd"]
# ///
"""A newline in the subject of an EmailMessage is refused before anything is sent."""

import smtplib
import socket
from contextlib import contextmanager
from email import message_from_bytes, policy
from email.message import EmailMessage

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


inbox = Inbox()
with smtp_server(inbox) as port, smtplib.SMTP("127.0.0.1", port) as smtp:
    message = EmailMessage()
    message["From"], message["To"] = "shop@example.com", "ann@example.com"
    message.set_content("Hello")
    try:
        message["Subject"] = SUBJECT
        smtp.send_message(message)
    except ValueError as error:
        refused = error
    else:
        raise SystemExit("it was sent")
assert inbox.messages == []
print("refused:", refused)
