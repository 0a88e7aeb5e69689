# /// script
# requires-python = ">=3.11"
# dependencies = ["aiosmtplib", "aiosmtpd"]
# ///
"""Two different messages to two people go over one connection of aiosmtplib."""

import asyncio
import socket
from contextlib import contextmanager
from email.message import EmailMessage

import aiosmtplib
from aiosmtpd.controller import Controller


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


async def main(port):
    async with aiosmtplib.SMTP(hostname="127.0.0.1", port=port) as smtp:
        for name in ("ann", "bob"):
            message = EmailMessage()
            message["From"], message["To"] = "shop@example.com", f"{name}@example.com"
            message.set_content(f"Hello {name}")
            await smtp.send_message(message)


inbox = Inbox()
with smtp_server(inbox) as port:
    asyncio.run(main(port))
assert inbox.messages == [["ann@example.com"], ["bob@example.com"]], inbox.messages
assert len(inbox.sessions) == 1, inbox.sessions
print(len(inbox.messages), "messages over", len(inbox.sessions), "connection")
