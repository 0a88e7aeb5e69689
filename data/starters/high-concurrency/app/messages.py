"""Messages, and where they stand in their ticker."""

import re
from dataclasses import dataclass

from sse_starlette import ServerSentEvent

START = "0-0"
"""Before the first message."""

_ID = re.compile(r"\d{1,15}-\d{1,15}")


@dataclass(frozen=True, slots=True)
class Message:
    """One message as its clients get it: made once in a process, however many they are.

    Attributes:
        id: What Redis calls it, `<milliseconds>-<number>`; later ones are greater.
        position: The same as numbers.
        event: What goes over the wire.
    """

    id: str
    position: tuple[int, int]
    event: bytes


def message(id: str, data: str) -> Message:
    return Message(id, position(id), ServerSentEvent(data, id=id).encode())


def position(id: str) -> tuple[int, int]:
    milliseconds, _, number = id.partition("-")
    return int(milliseconds), int(number)


def is_id(text: str) -> bool:
    return _ID.fullmatch(text) is not None
