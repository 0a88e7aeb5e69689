# /// script
# requires-python = ">=3.11"
# dependencies = ["fastapi-mail", "aiosmtpd"]
# ///
"""A newline in the subject raises an error, and no message is sent."""

import asyncio
import socket
from contextlib import contextmanager
from email import message_from_bytes, policy
from email.errors import HeaderParseError

from aiosmtpd.controller import Controller
from fastapi_mail import ConnectionConfig, FastMail, MessageSchema, MessageType

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


def mailer(port, **changes):
    options = {"MAIL_USERNAME": "", "MAIL_PASSWORD": "", "USE_CREDENTIALS": False}
    options |= {"MAIL_FROM": "shop@example.com"}
    options |= {"MAIL_SERVER": "127.0.0.1", "MAIL_PORT": port, "MAIL_STARTTLS": False, "MAIL_SSL_TLS": False}
    return FastMail(ConnectionConfig(**(options | changes)))


to = ["ann@example.com"]
outgoing = MessageSchema(subject=SUBJECT, recipients=to, body="Hello", subtype=MessageType.plain)
inbox = Inbox()
with smtp_server(inbox) as port:
    try:
        asyncio.run(mailer(port).send_message(outgoing))
    except HeaderParseError as error:
        print("refused:", repr(error))
    else:
        raise SystemExit(f"it was sent: {inbox.messages[0].items()}")
assert inbox.messages == []
