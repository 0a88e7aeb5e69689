# /// script
# requires-python = ">=3.11"
# dependencies = ["aiosmtplib", "aiosmtpd"]
# ///
"""A test reads what aiosmtplib sent from an aiosmtpd server in its own process."""

import asyncio
import socket
from contextlib import contextmanager
from email import message_from_bytes, policy
from email.message import EmailMessage

import aiosmtplib
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


async def application(port):
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = "shop@example.com", "ann@example.com", "Your order"
    message.set_content("Your order has shipped.")
    await aiosmtplib.send(message, hostname="127.0.0.1", port=port)


inbox = Inbox()
with smtp_server(inbox) as port:
    asyncio.run(application(port))
(message,) = inbox.messages
assert message["Subject"] == "Your order" and message["To"] == "ann@example.com"
print("the test's server has", message["Subject"], "to", message["To"])
