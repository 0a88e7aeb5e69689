# /// script
# requires-python = ">=3.11"
# dependencies = ["flask-mail", "aiosmtpd"]
# ///
"""Flask-Mail raises at a temporary answer and tries no second time."""

import smtplib
import socket
from contextlib import contextmanager

from aiosmtpd.controller import Controller
from flask import Flask
from flask_mail import Mail, Message


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


inbox = Inbox()
with smtp_server(inbox) as port:
    app = Flask(__name__)
    app.config.update(MAIL_SERVER="127.0.0.1", MAIL_PORT=port, MAIL_DEFAULT_SENDER="shop@example.com")
    mail = Mail(app)
    with app.app_context():
        try:
            mail.send(Message("Hello", recipients=["ann@example.com"], body="Hello"))
        except smtplib.SMTPDataError as error:
            print("raised", error.smtp_code, "after", inbox.tries, "try")
            assert error.smtp_code == 451
        else:
            raise SystemExit("it was sent")
assert inbox.tries == 1
