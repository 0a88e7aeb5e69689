# /// script
# requires-python = ">=3.11"
# dependencies = ["aiosmtpd"]
# ///
"""A test reads what smtplib sent from an aiosmtpd server in its own process."""

import smtplib
import socket
from contextlib import contextmanager
from email import message_from_bytes, policy
from email.message import EmailMessage

from aiosmtpd.controller import Controller


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


def application(port):
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = "shop@example.com", "ann@example.com", "Your order"
    message.set_content("Your order has shipped.")
    with smtplib.SMTP("127.0.0.1", port) as smtp:
        smtp.send_message(message)


inbox = Inbox()
with smtp_server(inbox) as port:
    application(port)
(message,) = inbox.messages
assert message["Subject"] == "Your order" and message["To"] == "ann@example.com"
print("the test's server has", message["Subject"], "to", message["To"])
