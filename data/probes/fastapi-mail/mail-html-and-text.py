# /// script
# requires-python = ">=3.11"
# dependencies = ["fastapi-mail", "aiosmtpd"]
# ///
"""fastapi-mail sends a message with a text and an HTML body as multipart/alternative."""

import asyncio
import socket
from contextlib import contextmanager
from email import message_from_bytes, policy

from aiosmtpd.controller import Controller
from fastapi_mail import ConnectionConfig, FastMail, MessageSchema, MessageType, MultipartSubtypeEnum


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


outgoing = MessageSchema(
    subject="Your order",
    recipients=["ann@example.com"],
    body="Your order has shipped.",
    alternative_body="Your order has <b>shipped</b>.",
    subtype=MessageType.plain,
    multipart_subtype=MultipartSubtypeEnum.alternative,
)
inbox = Inbox()
with smtp_server(inbox) as port:
    asyncio.run(mailer(port).send_message(outgoing))

(message,) = inbox.messages
parts = [part.get_content_type() for part in message.walk() if not part.is_multipart()]
alternative = next(part for part in message.walk() if part.get_content_type() == "multipart/alternative")
assert parts == ["text/plain", "text/html"], parts
assert alternative.get_body(("plain",)).get_content().strip() == "Your order has shipped."
assert "<b>shipped</b>" in alternative.get_body(("html",)).get_content()
print(message.get_content_type(), "holds", parts)
