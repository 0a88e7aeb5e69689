# /// script
# requires-python = ">=3.12"
# dependencies = ["django", "aiosmtpd"]
# ///
"""Django sends a message with an inline image that the HTML shows, and an attachment."""

import socket
from contextlib import contextmanager
from email import message_from_bytes, policy
from email.message import MIMEPart

from aiosmtpd.controller import Controller
from django.conf import settings
from django.core.mail import EmailMultiAlternatives

PNG = b"\x89PNG\r\n\x1a\n" + bytes(16)


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
    settings.configure(
        MAILERS={
            "default": {
                "BACKEND": "django.core.mail.backends.smtp.EmailBackend",
                "OPTIONS": {"host": "127.0.0.1", "port": port},
            }
        }
    )
    people = ("shop@example.com", ["ann@example.com"])
    outgoing = EmailMultiAlternatives("Your order", "Your order has shipped.", *people)
    outgoing.attach_alternative('<img src="cid:logo"> It has <b>shipped</b>.', "text/html")
    image = MIMEPart()
    image.set_content(PNG, "image", "png", disposition="inline", cid="<logo>")
    outgoing.attach(image)
    outgoing.attach("invoice.pdf", b"%PDF-", "application/pdf")
    outgoing.send()

(message,) = inbox.messages
found = {part.get_content_type(): part for part in message.walk()}
image, invoice = found["image/png"], found["application/pdf"]
assert image["Content-ID"] == "<logo>" and image.get_content_disposition() == "inline"
assert image.get_payload(decode=True) == PNG
assert invoice.get_filename() == "invoice.pdf" and invoice.get_payload(decode=True) == b"%PDF-"
assert "cid:logo" in found["text/html"].get_content()
print("an inline image with Content-ID", image["Content-ID"], "and the attachment", invoice.get_filename())
