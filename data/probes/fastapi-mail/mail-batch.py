# /// script
# requires-python = ">=3.11"
# dependencies = ["fastapi-mail", "aiosmtpd"]
# ///
"""A list of messages to different people goes over one connection of fastapi-mail."""

import asyncio
import socket
from contextlib import contextmanager

from aiosmtpd.controller import Controller
from fastapi_mail import ConnectionConfig, FastMail, MessageSchema, MessageType


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


def mailer(port, **changes):
    options = {"MAIL_USERNAME": "", "MAIL_PASSWORD": "", "USE_CREDENTIALS": False}
    options |= {"MAIL_FROM": "shop@example.com"}
    options |= {"MAIL_SERVER": "127.0.0.1", "MAIL_PORT": port, "MAIL_STARTTLS": False, "MAIL_SSL_TLS": False}
    return FastMail(ConnectionConfig(**(options | changes)))


messages = [
    MessageSchema(recipients=[f"{name}@example.com"], body=f"Hello {name}", subtype=MessageType.plain)
    for name in ("ann", "bob")
]
inbox = Inbox()
with smtp_server(inbox) as port:
    asyncio.run(mailer(port).send_message(messages))
assert inbox.messages == [["ann@example.com"], ["bob@example.com"]], inbox.messages
assert len(inbox.sessions) == 1, inbox.sessions
print(len(inbox.messages), "messages over", len(inbox.sessions), "connection")
