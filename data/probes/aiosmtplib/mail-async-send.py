# /// script
# requires-python = ">=3.11"
# dependencies = ["aiosmtplib", "aiosmtpd"]
# ///
"""Three messages to a server that takes a second for each are sent at the same time, not in threads."""

import asyncio
import socket
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from email import message_from_bytes, policy
from email.message import EmailMessage

import aiosmtplib
from aiosmtpd.controller import Controller


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


async def send(name, port):
    message = EmailMessage()
    message["From"], message["To"] = "shop@example.com", f"{name}@example.com"
    message.set_content(f"Hello {name}")
    await aiosmtplib.send(message, hostname="127.0.0.1", port=port)


async def main(port):
    asyncio.get_running_loop().set_default_executor(ThreadPoolExecutor(1))  # for host names only
    start = time.monotonic()
    await asyncio.gather(*(send(name, port) for name in ("ann", "bob", "eve")))
    return time.monotonic() - start


inbox = Inbox()
with smtp_server(inbox) as port:
    seconds = asyncio.run(main(port))
assert len(inbox.messages) == 3 and 1 <= seconds < 2.5, seconds
print(f"three messages of a second each took {seconds:.1f} s")
