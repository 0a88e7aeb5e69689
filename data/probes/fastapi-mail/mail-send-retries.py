# /// script
# requires-python = ">=3.11"
# dependencies = ["fastapi-mail", "aiosmtpd"]
# ///
"""fastapi-mail raises at a temporary answer and tries no second time."""

import asyncio
import socket
from contextlib import contextmanager

import aiosmtplib
from aiosmtpd.controller import Controller
from fastapi_mail import ConnectionConfig, FastMail, MessageSchema, MessageType


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


def mailer(port, **changes):
    options = {"MAIL_USERNAME": "", "MAIL_PASSWORD": "", "USE_CREDENTIALS": False}
    options |= {"MAIL_FROM": "shop@example.com"}
    options |= {"MAIL_SERVER": "127.0.0.1", "MAIL_PORT": port, "MAIL_STARTTLS": False, "MAIL_SSL_TLS": False}
    return FastMail(ConnectionConfig(**(options | changes)))


to = ["ann@example.com"]
outgoing = MessageSchema(subject="Hello", recipients=to, body="Hello", subtype=MessageType.plain)
inbox = Inbox()
with smtp_server(inbox) as port:
    try:
        asyncio.run(mailer(port).send_message(outgoing))
    except aiosmtplib.SMTPDataError as error:
        print("raised", error.code, "after", inbox.tries, "try")
        assert error.code == 451
    else:
        raise SystemExit("it was sent")
assert inbox.tries == 1
