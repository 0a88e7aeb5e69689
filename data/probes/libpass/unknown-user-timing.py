# /// script
# requires-python = ">=3.11"
# dependencies = ["libpass"]
# ///
"""libpass spends the time of one verification where there is no user, with `dummy_verify`."""

import time

from passlib.context import CryptContext

context = CryptContext(schemes=["pbkdf2_sha256"], pbkdf2_sha256__rounds=400_000)
hashed = context.hash("correct horse")
context.dummy_verify()  # the first call makes the hash to compare with


def cpu(call) -> float:
    start = time.thread_time()
    assert call() is False
    return time.thread_time() - start


known = min(cpu(lambda: context.verify("battery staple", hashed)) for _ in range(3))
unknown = min(cpu(context.dummy_verify) for _ in range(3))
assert known > 0.05 and 0.5 < unknown / known < 2, (known, unknown)
print(f"wrong password and no user take alike: their times differ by {abs(unknown / known - 1):.0%}")
