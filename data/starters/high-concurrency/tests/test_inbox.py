import asyncio

import pytest

from app.inbox import Inbox
from app.messages import message


def numbered(number: int):
    return message(f"1-{number}", str(number))


async def test_messages_come_in_order() -> None:
    inbox = Inbox(3)
    waiting = asyncio.create_task(inbox.next())
    await asyncio.sleep(0)
    assert not waiting.done()
    for number in range(3):
        inbox.deliver(numbered(number))
    got = [await waiting, await inbox.next(), await inbox.next()]
    assert got == [numbered(0), numbered(1), numbered(2)]


async def test_one_too_many_drops_all_and_no_more_are_kept() -> None:
    inbox = Inbox(3)
    for number in range(100):
        inbox.deliver(numbered(number))
        assert len(inbox) <= 3
    assert len(inbox) == 0
    assert await inbox.next() is None
    inbox.begin()
    inbox.deliver(numbered(100))
    assert await inbox.next() == numbered(100)


async def test_who_waits_is_told_of_being_behind() -> None:
    inbox = Inbox(3)
    waiting = asyncio.create_task(inbox.next())
    await asyncio.sleep(0)
    inbox.lose()
    assert await waiting is None


@pytest.mark.parametrize(("earlier", "later"), [("9-0", "10-0"), ("10-9", "10-10")])
def test_positions_are_numbers(earlier: str, later: str) -> None:
    assert message(earlier, "").position < message(later, "").position
