# /// script
# requires-python = ">=3.11"
# dependencies = ["flask-mail", "aiosmtpd"]
# ///
"""Flask-Mail refuses a message with a newline in its subject."""

import socket
from contextlib import contextmanager
from email import message_from_bytes, policy

from aiosmtpd.controller import Controller
from flask import Flask
from flask_mail import BadHeaderError, Mail, Message

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
with smtp_server(inbox) as port:
    app = Flask(__name__)
    app.config.update(MAIL_SERVER="127.0.0.1", MAIL_PORT=port, MAIL_DEFAULT_SENDER="shop@example.com")
    mail = Mail(app)
    with app.app_context():
        try:
            mail.send(Message(SUBJECT, recipients=["ann@example.com"], body="Hello"))
        except BadHeaderError as error:
            print("refused:", repr(error))
        else:
            raise SystemExit("it was sent")
assert inbox.messages == []
