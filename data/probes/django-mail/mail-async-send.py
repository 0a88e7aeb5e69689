# /// script
# requires-python = ">=3.12"
# dependencies = ["django", "aiosmtpd"]
# ///
"""While Django sends a message, an asyncio event loop stands still."""

import asyncio
import inspect
import socket
from contextlib import contextmanager
from email import message_from_bytes, policy

from aiosmtpd.controller import Controller
from django.conf import settings
from django.core.mail import EmailMultiAlternatives


class Inbox:
    def __init__(self):
        self.messages = []

    async def handle_DATA(self, server, session, envelope):
        await asyncio.sleep(1)
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


def send():
    message = EmailMultiAlternatives("Your order", "It has shipped.", "shop@example.com", ["ann@example.com"])
    return message.send()


async def main():
    ticks, done = 0, asyncio.Event()

    async def ticker():
        nonlocal ticks
        while not done.is_set():
            await asyncio.sleep(0.05)
            ticks += 1

    task = asyncio.create_task(ticker())
    await asyncio.sleep(0)
    result = send()
    assert not asyncio.iscoroutine(result)
    during = ticks
    done.set()
    await task
    return during


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
    during = asyncio.run(main())
assert len(inbox.messages) == 1 and during == 0, during
coroutines = inspect.getmembers(EmailMultiAlternatives, inspect.iscoroutinefunction)
assert not coroutines, coroutines
print("the message took a second, and another coroutine got", during, "turns meanwhile")
