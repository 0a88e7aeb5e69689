# /// script
# requires-python = ">=3.11"
# dependencies = ["flask-mail", "aiosmtpd"]
# ///
"""Flask-Mail sends a message with a text and an HTML body as multipart/alternative."""

import socket
from contextlib import contextmanager
from email import message_from_bytes, policy

from aiosmtpd.controller import Controller
from flask import Flask
from flask_mail import Mail, Message


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
with smtp_server(inbox) as port:
    app = Flask(__name__)
    app.config.update(MAIL_SERVER="127.0.0.1", MAIL_PORT=port, MAIL_DEFAULT_SENDER="shop@example.com")
    mail = Mail(app)
    with app.app_context():
        body = {"body": "Your order has shipped.", "html": "Your order has <b>shipped</b>."}
        mail.send(Message("Your order", recipients=["ann@example.com"], **body))

(message,) = inbox.messages
parts = [part.get_content_type() for part in message.walk() if not part.is_multipart()]
alternative = next(part for part in message.walk() if part.get_content_type() == "multipart/alternative")
assert parts == ["text/plain", "text/html"], parts
assert alternative.get_body(("plain",)).get_content().strip() == "Your order has shipped."
assert "<b>shipped</b>" in alternative.get_body(("html",)).get_content()
print(message.get_content_type(), "holds", parts)
