# /// script
# requires-python = ">=3.11"
# dependencies = ["fastapi-mail", "aiosmtpd", "trustme"]
# ///
"""fastapi-mail refuses a certificate of an unknown authority by default."""

import asyncio
import socket
import ssl
from contextlib import contextmanager

import trustme
from aiosmtpd.controller import Controller
from fastapi_mail import ConnectionConfig, FastMail, MessageSchema, MessageType
from fastapi_mail.errors import ConnectionErrors


class Inbox:
    def __init__(self):
        self.messages = []

    async def handle_DATA(self, server, session, envelope):
        self.messages.append(envelope.content)
        return "250 OK"


@contextmanager
def tls_server(inbox):
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    trustme.CA().issue_cert("localhost").configure_cert(context)  # a CA that nobody trusts
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    trusting = ssl.create_default_context()
    trusting.check_hostname, trusting.verify_mode = False, ssl.CERT_NONE
    controller = Controller(inbox, hostname="127.0.0.1", port=port, ssl_context=context)
    controller.client_context = trusting
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
with tls_server(inbox) as port:
    options = {"MAIL_SERVER": "localhost", "MAIL_SSL_TLS": True}
    try:
        asyncio.run(mailer(port, **options).send_message(outgoing))
    except ConnectionErrors as error:
        assert "certificate verify failed" in str(error), error
        print("refused:", error)
    else:
        raise SystemExit("it was sent")
    assert inbox.messages == []
    asyncio.run(mailer(port, **options, VALIDATE_CERTS=False).send_message(outgoing))
assert len(inbox.messages) == 1
